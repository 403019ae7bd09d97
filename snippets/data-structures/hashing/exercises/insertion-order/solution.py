def insertion_order(ops):
    """Return the keys of a dictionary after some operations, in order.

    ops holds pairs: ("set", key) or ("delete", key). A deleted key that is
    not there is ignored. Do not use a dictionary.
    """
    keys = []
    for kind, key in ops:
        if kind == "set" and key not in keys:
            keys.append(key)
        elif kind == "delete" and key in keys:
            keys.remove(key)
    return keys
