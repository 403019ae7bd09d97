def has_duplicates(items):
    """Return True if some item comes twice, else False."""
    items = list(items)
    return len(items) != len(set(items))
