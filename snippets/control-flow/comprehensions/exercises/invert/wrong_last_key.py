def invert(mapping):
    """Return a dictionary from each value to the list of its keys."""
    return {value: [key] for key, value in mapping.items()}
