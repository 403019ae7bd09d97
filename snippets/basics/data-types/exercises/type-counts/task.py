def type_counts(items):
    """Map the name of each type to how often it occurs."""
    counts = {}
    for item in items:
        name = "int"  # change this line
        counts[name] = 1  # and this one
    return counts
