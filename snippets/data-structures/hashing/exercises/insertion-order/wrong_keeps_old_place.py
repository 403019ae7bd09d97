def insertion_order(ops):
    """Return the keys of a dictionary after some operations, in order."""
    order, gone = [], set()
    for kind, key in ops:
        if kind == "set":
            gone.discard(key)
            if key not in order:
                order.append(key)
        else:
            gone.add(key)
    return [key for key in order if key not in gone]
