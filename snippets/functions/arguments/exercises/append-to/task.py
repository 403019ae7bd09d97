def append_to(item, target=[]):
    """Append item to target and return target.

    Without a target, return a new list with that item.
    """
    target.append(item)
    return target
