from pathlib import Path


def resolve(name, folders):
    """Return the file that `import name` would run, or None."""
    found = {}
    for folder in folders:
        for path in Path(folder).glob("*"):
            if path.suffix == ".py":
                found[path.stem] = path
            elif (path / "__init__.py").is_file():
                found[path.name] = path / "__init__.py"
    return found.get(name)
