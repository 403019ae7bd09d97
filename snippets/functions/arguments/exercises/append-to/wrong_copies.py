def append_to(item, target=()):
    """Append item to target and return target."""
    return [*target, item]
