def split_head(items, default):
    """Return the first item and a list of the others."""
    head, *rest = items or [default]
    head = head or default
    return head, rest
