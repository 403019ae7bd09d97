def type_counts(items):
    counts = {}
    for item in items:
        name = str(type(item))
        counts[name] = counts.get(name, 0) + 1
    return counts
