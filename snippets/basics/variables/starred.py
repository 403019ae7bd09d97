winner, *others = ["Ana", "Ben", "Cem"]
print(winner, others)

first, *middle, last = [8, 9, 10, 11]
print(middle)
print([last, *middle, first])
