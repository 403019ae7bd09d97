def write_row(values, stream):
    text = ", ".join(map(str, values))
    print(text.replace(", ", ";"), file=stream)
