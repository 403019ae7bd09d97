import inspect


def module_summary(module):
    """Return the module's doc, functions and classes."""
    functions, classes = [], []
    for name, value in vars(module).items():
        if name.startswith("_"):
            continue
        home = getattr(value, "__module__", None)
        if home != module.__name__:
            continue
        if inspect.isfunction(value):
            functions.append(name)
        elif inspect.isclass(value):
            classes.append(name)
    lines = (module.__doc__ or "").strip().splitlines()
    return {
        "doc": lines[0] if lines else "",
        "functions": sorted(functions),
        "classes": sorted(classes),
    }
