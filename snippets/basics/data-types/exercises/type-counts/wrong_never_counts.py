def type_counts(items):
    counts = {}
    for item in items:
        counts[type(item).__name__] = 1
    return counts
