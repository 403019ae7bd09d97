def has_duplicates(items):
    """Return True if some item comes twice, else False.

    items may be any iterable of hashable items. Stop at the first one that
    comes again.
    """
    seen = set()
    for item in items:
        if item in seen:
            return True
        seen.add(item)
    return False
