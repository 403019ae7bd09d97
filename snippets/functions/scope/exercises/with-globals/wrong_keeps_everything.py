def with_globals(code, env):
    """Run code, a text with statements, and return the names that it made."""
    names = dict(env)
    exec(code, names)
    names.pop("__builtins__", None)
    return names
