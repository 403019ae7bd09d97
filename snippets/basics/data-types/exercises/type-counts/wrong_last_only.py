def type_counts(items):
    counts = {}
    for item in items:
        name = type(item).__name__
        counts[name] = items.count(item)
    return counts
