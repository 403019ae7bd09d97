def type_counts(items):
    counts = {}
    for kind in (int, float, str, list, tuple, dict, set, type(None)):
        number = sum(isinstance(item, kind) for item in items)
        if number:
            counts[kind.__name__] = number
    return counts
