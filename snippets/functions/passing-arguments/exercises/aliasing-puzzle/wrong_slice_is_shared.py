def answers():
    """Return what puzzle() returns, without calling it: three lists."""
    return [1, 2, 5], [1, 2, 5], [1, 2, 5]
