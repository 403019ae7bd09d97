def write_row(values, stream):
    print(*values, end=";", file=stream)
