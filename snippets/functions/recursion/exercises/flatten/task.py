def flatten(items):
    """Return a flat list of everything in items, at any depth.

    Lists and tuples are opened; all else, texts too, is kept as it is. items
    is not changed.
    """
    return list(items)  # change this
