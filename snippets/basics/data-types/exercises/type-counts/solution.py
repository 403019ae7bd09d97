def type_counts(items):
    """Map the name of each type to how often it occurs."""
    counts = {}
    for item in items:
        name = type(item).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts
