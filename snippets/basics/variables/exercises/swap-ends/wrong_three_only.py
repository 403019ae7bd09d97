def swap_ends(items):
    """Return a new list with the first and last item exchanged."""
    first, middle, last = items
    return [last, middle, first]
