def hanoi(n, source="A", target="C", spare="B"):
    """Return the moves that bring a tower of n discs to target."""
    if n == 0:
        return []
    return hanoi(n - 1, source, spare, target) + [(source, target)]
