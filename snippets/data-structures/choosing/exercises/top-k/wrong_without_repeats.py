def top_k(items, k):
    """Return the k largest items, the largest first."""
    return sorted(set(items), reverse=True)[:k]
