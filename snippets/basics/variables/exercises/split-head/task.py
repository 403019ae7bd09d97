def split_head(items, default):
    """Return the first item and a list of the others.

    For an empty list, return the default and an empty list.
    """
    head, rest = None, None  # change this line ...
    if items:
        head, rest = None, None  # ... and this one
    return head, rest
