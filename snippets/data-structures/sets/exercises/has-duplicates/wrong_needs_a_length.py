def has_duplicates(items):
    """Return True if some item comes twice, else False."""
    return len(items) != len(set(items))
