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


def star_names(source):
    """Return the names that a star import of `source` would bind."""
    return sorted(bound_names(source))
