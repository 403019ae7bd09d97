def jaccard(a, b):
    """Return how much two sets overlap, from 0.0 to 1.0."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 1.0
