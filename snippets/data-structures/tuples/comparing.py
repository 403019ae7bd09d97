print((2026, 3, 9) < (2026, 11, 1))
print((1, 2) < (1, 2, 0))
print((1, 2) == [1, 2])

people = [("Ben", 28), ("Ana", 31), ("Ana", 28)]
print(sorted(people))
