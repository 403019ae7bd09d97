def first_prime_factor(n):
    """Return the smallest prime number that divides n."""
    found = n
    for factor in range(2, n):
        if n % factor == 0:
            found = factor
    return found
