def write_row(values, stream):
    print(*values, sep=";", end="", file=stream)
