def hanoi(n, source="A", target="C", spare="B"):
    """Return the moves that bring a tower of n discs to target."""
    if n <= 1:
        return [(source, target)]
    away = hanoi(n - 1, source, spare, target)
    back = hanoi(n - 1, spare, target, source)
    return away + [(source, target)] + back
