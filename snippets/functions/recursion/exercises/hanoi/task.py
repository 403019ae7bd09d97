def hanoi(n, source="A", target="C", spare="B"):
    """Return the moves that bring a tower of n discs to target.

    A move is a pair: from which peg, to which peg. One disc moves at a
    time, and none may lie on a smaller one.
    """
    return []  # change this
