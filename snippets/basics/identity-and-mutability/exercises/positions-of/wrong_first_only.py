def positions_of(wanted, items):
    """Return the positions at which this very object stands."""
    for position, item in enumerate(items):
        if item is wanted:
            return [position]
    return []
