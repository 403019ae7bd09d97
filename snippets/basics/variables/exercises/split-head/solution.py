def split_head(items, default):
    """Return the first item and a list of the others.

    For an empty list, return the default and an empty list.
    """
    head, rest = default, []
    if items:
        head, *rest = items
    return head, rest
