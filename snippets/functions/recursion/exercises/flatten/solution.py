def flatten(items):
    """Return a flat list of everything in items, at any depth.

    Lists and tuples are opened; all else, texts too, is kept as it is. items
    is not changed.
    """
    flat = []
    for item in items:
        if isinstance(item, (list, tuple)):
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat
