def sum_line(line):
    return "".join(line.split())
