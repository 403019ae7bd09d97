def group_by(items, key):
    """Return a dictionary from each key to the list of its items.

    key is a function that is called with each item. Keys and items stay in
    the order in which they come.
    """
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups
