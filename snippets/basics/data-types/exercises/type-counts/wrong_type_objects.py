def type_counts(items):
    counts = {}
    for item in items:
        kind = type(item)
        counts[kind] = counts.get(kind, 0) + 1
    return counts
