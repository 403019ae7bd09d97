def make_counter(start=0):
    """Return a function that counts up from start.

    Its first call returns start + 1, the next one start + 2, and so on.
    Each counter counts for itself.
    """
    count = start

    def step():
        nonlocal count
        count += 1
        return count

    return step
