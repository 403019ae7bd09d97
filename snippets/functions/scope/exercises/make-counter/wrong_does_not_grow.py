def make_counter(start=0):
    """Return a function that counts up from start."""
    count = start

    def step():
        return count + 1

    return step
