def exports(package):
    """Return, sorted, the names that a star import would give."""
    return []
