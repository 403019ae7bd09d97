def append_to(item, target=[]):
    """Append item to target and return target."""
    if target and target is append_to.__defaults__[0]:
        target.clear()
    target.append(item)
    return target
