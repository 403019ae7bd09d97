def sum_line(line):
    first, second = line.split()
    return int(first) + int(second)
