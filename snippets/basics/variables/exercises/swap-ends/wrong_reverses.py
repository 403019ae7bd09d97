def swap_ends(items):
    """Return a new list with the first and last item exchanged."""
    return items[::-1]
