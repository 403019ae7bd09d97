def split_head(items, default):
    """Return the first item and a list of the others."""
    head, rest = default, items
    if items:
        head, *rest = items
    return head, rest
