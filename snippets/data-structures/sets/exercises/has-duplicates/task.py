def has_duplicates(items):
    """Return True if some item comes twice, else False.

    items may be any iterable of hashable items. Stop at the first one that
    comes again.
    """
    seen = set()
    for item in items:
        pass  # compare item with what was seen
    return False
