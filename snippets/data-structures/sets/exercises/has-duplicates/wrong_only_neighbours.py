def has_duplicates(items):
    """Return True if some item comes twice, else False."""
    last = None
    for item in items:
        if item == last:
            return True
        last = item
    return False
