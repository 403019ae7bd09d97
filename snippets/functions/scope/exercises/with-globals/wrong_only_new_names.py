def with_globals(code, env):
    """Run code, a text with statements, and return the names that it made."""
    names = dict(env)
    exec(code, names)
    return {
        n: v for n, v in names.items() if n not in env and n != "__builtins__"
    }
