def second_largest(items):
    """Return the second largest of the different numbers in items."""
    ordered = sorted(items)
    return ordered[-2] if len(ordered) > 1 else None
