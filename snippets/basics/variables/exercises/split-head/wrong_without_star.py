def split_head(items, default):
    """Return the first item and a list of the others."""
    head, rest = default, []
    if items:
        head, rest = items
    return head, rest
