def chunks(items, n):
    """Cut items into lists of n items; the last may be shorter."""
    whole = len(items) // n
    return [items[i * n : (i + 1) * n] for i in range(whole)]
