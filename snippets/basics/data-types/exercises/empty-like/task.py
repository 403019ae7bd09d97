def empty_like(value):
    """Return a new empty value of the same built-in type."""
    if isinstance(value, range):
        return range(0)
    return []  # change this line
