def with_globals(code, env):
    """Run code, a text with statements, and return the names that it made."""
    before = dict(env)
    exec(code, env)
    env.pop("__builtins__", None)
    return {
        n: v for n, v in env.items() if n not in before or before[n] is not v
    }
