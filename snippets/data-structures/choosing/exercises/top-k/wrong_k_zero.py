from heapq import heappush, heapreplace


def top_k(items, k):
    """Return the k largest items, the largest first."""
    heap = []
    for item in items:
        if len(heap) < k:
            heappush(heap, item)
        elif item > heap[0]:
            heapreplace(heap, item)
    return sorted(heap, reverse=True)
