def chunks(items, n):
    """Cut items into lists of n items; the last may be shorter."""
    parts = len(items) // n + 1
    return [items[i * n : (i + 1) * n] for i in range(parts)]
