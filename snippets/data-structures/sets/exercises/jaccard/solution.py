def jaccard(a, b):
    """Return how much two sets overlap, from 0.0 to 1.0.

    That is the number of common elements, divided by the number of
    elements that occur in either. Two empty sets count as equal: 1.0.
    """
    either = a | b
    if not either:
        return 1.0
    return len(a & b) / len(either)
