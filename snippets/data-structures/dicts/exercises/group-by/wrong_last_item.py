def group_by(items, key):
    """Return a dictionary from each key to the list of its items."""
    return {key(item): [item] for item in items}
