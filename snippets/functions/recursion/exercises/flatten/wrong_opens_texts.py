def flatten(items):
    """Return a flat list of everything in items, at any depth."""
    flat = []
    for item in items:
        if hasattr(item, "__len__") and len(item) != 1:
            flat.extend(flatten(item))
        elif isinstance(item, (list, tuple)):
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat
