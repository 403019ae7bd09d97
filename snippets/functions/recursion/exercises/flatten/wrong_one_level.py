def flatten(items):
    """Return a flat list of everything in items, at any depth."""
    flat = []
    for item in items:
        if isinstance(item, (list, tuple)):
            flat.extend(item)
        else:
            flat.append(item)
    return flat
