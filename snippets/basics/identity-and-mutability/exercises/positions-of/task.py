def positions_of(wanted, items):
    """Return the positions at which this very object stands."""
    positions = []
    for position, item in enumerate(items):
        if item == wanted:  # change this line
            positions.append(position)
    return positions
