def jaccard(a, b):
    """Return how much two sets overlap, from 0.0 to 1.0."""
    if not a or not b:
        return 0.0
    return len(a & b) / len(a | b)
