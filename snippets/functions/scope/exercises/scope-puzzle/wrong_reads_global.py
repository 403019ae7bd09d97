def answers():
    """Return the list that outer() returns, without calling it."""
    return ["global", "writer", "global", "changed", "changed"]
