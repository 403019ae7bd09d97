import ast
import dis


def bound_names(source):
    """Return the names that the top level of `source` binds."""
    code = compile(source, "module", "exec")
    return {
        step.argval
        for step in dis.get_instructions(code)
        if step.opname == "STORE_NAME"
    }


def declared_all(source):
    """Return the list given to `__all__`, or None without one."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == "__all__":
                    return ast.literal_eval(node.value)
    return None


def star_names(source):
    """Return the names that a star import of `source` would bind."""
    declared = declared_all(source)
    if declared is not None:
        return sorted(declared)
    return sorted(n for n in bound_names(source) if not n.startswith("__"))
