def binary_search(items, target, start=0, stop=None):
    """Return a position of target in the sorted list items, or None."""
    if stop is None:
        stop = len(items) - 1
    if start >= stop:
        return None
    middle = (start + stop) // 2
    if items[middle] == target:
        return middle
    if items[middle] < target:
        return binary_search(items, target, middle + 1, stop)
    return binary_search(items, target, start, middle)
