name, seats = "Ana", 2
print(name)
print(seats)

day, month, year = [24, 12, 2026]
print(year, month, day)

day, month = [24, 12, 2026]
