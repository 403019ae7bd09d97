def chunks(items, n):
    """Cut items into lists of n items; the last may be shorter."""
    return [items[start : start + n] for start in range(len(items))]
