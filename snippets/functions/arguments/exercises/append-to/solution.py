def append_to(item, target=None):
    """Append item to target and return target.

    Without a target, return a new list with that item.
    """
    if target is None:
        target = []
    target.append(item)
    return target
