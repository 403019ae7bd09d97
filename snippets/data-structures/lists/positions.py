row = ["Ana", "Ben", "Cem"]
print(row[0], row[-1])
row[1] = "Bea"
print(row)
print(row[3])
