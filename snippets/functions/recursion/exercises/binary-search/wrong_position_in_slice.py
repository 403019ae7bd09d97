def binary_search(items, target, start=0, stop=None):
    """Return a position of target in the sorted list items, or None."""
    if len(items) == 0:
        return None
    middle = len(items) // 2
    if items[middle] == target:
        return middle
    if items[middle] < target:
        return binary_search(items[middle + 1 :], target)
    return binary_search(items[:middle], target)
