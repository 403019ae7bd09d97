count = 0


def make_counter(start=0):
    """Return a function that counts up from start."""
    global count
    count = start

    def step():
        global count
        count += 1
        return count

    return step
