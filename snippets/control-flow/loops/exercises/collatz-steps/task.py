def collatz_steps(n):
    """Return how many steps lead from n to 1.

    A step halves an even number; an odd number is multiplied by 3, and
    1 is added. n is a whole number of at least 1.
    """
    steps = 0
    # write a loop that goes on until n is 1
    return steps
