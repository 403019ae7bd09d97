def write_row(values, stream):
    print(";".join(values), file=stream)
