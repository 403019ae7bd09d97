def answers():
    """Return what puzzle() returns, without calling it: three lists."""
    return [1, 2], [1, 2], [1, 5]
