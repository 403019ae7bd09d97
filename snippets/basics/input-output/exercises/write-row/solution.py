def write_row(values, stream):
    """Write the values to the stream as one line, with ; between."""
    print(*values, sep=";", file=stream)
