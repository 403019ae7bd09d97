def append_to(item, target=None):
    """Append item to target and return target."""
    target = target or []
    target.append(item)
    return target
