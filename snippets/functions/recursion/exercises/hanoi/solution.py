def hanoi(n, source="A", target="C", spare="B"):
    """Return the moves that bring a tower of n discs to target.

    A move is a pair: from which peg, to which peg. One disc moves at a
    time, and none may lie on a smaller one.
    """
    if n == 0:
        return []
    away = hanoi(n - 1, source, spare, target)
    back = hanoi(n - 1, spare, target, source)
    return away + [(source, target)] + back
