def sum_line(line):
    """Return the sum of the whole numbers in a line of text."""
    return sum(map(int, line.split()))
