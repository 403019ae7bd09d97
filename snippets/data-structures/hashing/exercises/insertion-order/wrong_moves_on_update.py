def insertion_order(ops):
    """Return the keys of a dictionary after some operations, in order."""
    keys = []
    for kind, key in ops:
        if key in keys:
            keys.remove(key)
        if kind == "set":
            keys.append(key)
    return keys
