def stats(numbers):
    """Return the smallest number, the largest and the mean.

    The mean is the sum divided by how many there are. Return None if there
    are no numbers.
    """
    return None  # change this
