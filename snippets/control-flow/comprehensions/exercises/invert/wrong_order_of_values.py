def invert(mapping):
    """Return a dictionary from each value to the list of its keys."""
    return {
        wanted: [key for key, value in mapping.items() if value == wanted]
        for wanted in sorted(mapping.values())
    }
