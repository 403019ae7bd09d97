def write_row(values, stream):
    print(values, sep=";", file=stream)
