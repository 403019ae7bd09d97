from seats import ask, parse_seats

lines = ["nine", "9", "4"]


def from_list(prompt):
    return lines.pop(0)


print(parse_seats(" 1 ") == 1)
print(ask("Seats? ", parse_seats, from_list) == 4)
