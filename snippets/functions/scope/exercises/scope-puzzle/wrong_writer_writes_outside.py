def answers():
    """Return the list that outer() returns, without calling it."""
    return ["outer", "writer", "writer", "changed", "changed"]
