def collatz_steps(n):
    """Return how many steps lead from n to 1."""
    steps = 0
    while n != 1:
        if n % 2 == 1:
            n = 3 * n + 1
        if n % 2 == 0:
            n = n // 2
        steps += 1
    return steps
