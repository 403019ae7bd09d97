def swap_ends(items):
    """Return a new list with the first and last item exchanged."""
    items[0], items[-1] = items[-1], items[0]
    return items
