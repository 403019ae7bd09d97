from heapq import nsmallest


def top_k(items, k):
    """Return the k largest items, the largest first."""
    return sorted(nsmallest(k, items), reverse=True)
