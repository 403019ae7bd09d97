def hanoi(n, source="A", target="C", spare="B"):
    """Return the moves that bring a tower of n discs to target."""
    if n == 0:
        return []
    away = hanoi(n - 1, source, target, spare)
    back = hanoi(n - 1, spare, target, source)
    return away + [(source, target)] + back
