def rotate(items, k):
    """Return a new list, moved k places to the right."""
    for _ in range(k % len(items) if items else 0):
        items.insert(0, items.pop())
    return items
