def collatz_steps(n):
    """Return how many steps lead from n to 1.

    A step halves an even number; an odd number is multiplied by 3, and
    1 is added. n is a whole number of at least 1.
    """
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps
