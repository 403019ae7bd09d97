def make_counter(start=0):
    """Return a function that counts up from start."""
    count = start

    def step():
        nonlocal count
        result = count
        count += 1
        return result

    return step
