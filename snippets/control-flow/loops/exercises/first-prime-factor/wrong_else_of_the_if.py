def first_prime_factor(n):
    """Return the smallest prime number that divides n."""
    factor = n
    for factor in range(2, n):
        if n % factor == 0:
            break
        else:
            factor = n
            break
    return factor
