def insertion_order(ops):
    """Return the keys of a dictionary after some operations, in order."""
    keys = set()
    for kind, key in ops:
        if kind == "set":
            keys.add(key)
        else:
            keys.discard(key)
    return sorted(keys)
