def jaccard(a, b):
    """Return how much two sets overlap, from 0.0 to 1.0."""
    if not a and not b:
        return 1.0
    return len(a & b) / (len(a) + len(b))
