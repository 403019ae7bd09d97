def group_by(items, key):
    """Return a dictionary from each key to the list of its items."""
    items = list(items)
    groups = dict.fromkeys(map(key, items), [])
    for item in items:
        groups[key(item)].append(item)
    return groups
