def group_by(items, key):
    """Return a dictionary from each key to the list of its items."""
    groups = {}
    last = object()
    for item in items:
        if key(item) != last:
            last = key(item)
            groups[last] = []
        groups[last].append(item)
    return groups
