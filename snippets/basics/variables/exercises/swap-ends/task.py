def swap_ends(items):
    """Return a new list with the first and last item exchanged."""
    # Unpack items here, then return a new list.
    return items
