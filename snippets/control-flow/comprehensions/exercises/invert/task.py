def invert(mapping):
    """Return a dictionary from each value to the list of its keys.

    Values and keys stay in the order in which they first appear.
    """
    return {key: value for key, value in mapping.items()}  # change this
