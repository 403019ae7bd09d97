def sum_line(line):
    return sum(map(int, line.replace(" ", "")))
