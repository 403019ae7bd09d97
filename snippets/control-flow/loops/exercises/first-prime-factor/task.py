def first_prime_factor(n):
    """Return the smallest prime number that divides n.

    n is a whole number of at least 2. A prime number divides by 1 and
    itself only, so for a prime number n the answer is n.
    """
    for factor in range(2, n):
        break  # write a condition, and the else of the loop
    return factor
