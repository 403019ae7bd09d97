from heapq import heappush, heapreplace


def top_k(items, k):
    """Return the k largest items, the largest first.

    items may be any iterable. Keep at most k of them at a time, in a heap.
    """
    heap = []
    for item in items:
        if len(heap) < k:
            heappush(heap, item)
        elif heap and item > heap[0]:
            heapreplace(heap, item)
    return sorted(heap, reverse=True)
