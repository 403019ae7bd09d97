def positions_of(wanted, items):
    """Return the positions at which this very object stands."""
    positions = []
    for position, item in enumerate(items):
        if repr(item) == repr(wanted):
            positions.append(position)
    return positions
