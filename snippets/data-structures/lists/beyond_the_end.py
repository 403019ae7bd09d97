row = ["Ana", "Ben"]
row.insert(9, "Cem")
row.insert(-1, "Dia")
print(row)

row[9:] = ["Eli"]
print(row[9:], row[-9:2], row[-1])
