def with_globals(code, env):
    """Run code, a text with statements, and return the names that it made.

    The code sees the entries of the dictionary env as its global names. env
    is not changed. The result leaves out "__builtins__", which exec adds,
    and what was in env already with the same value.
    """
    exec(code, env)
    return env
