def insertion_order(ops):
    """Return the keys of a dictionary after some operations, in order.

    ops holds pairs: ("set", key) or ("delete", key). A deleted key that is
    not there is ignored. Do not use a dictionary.
    """
    keys = []
    for kind, key in ops:
        pass  # change the list
    return keys
