print("Seat", 12, "free:", True)
print(24, 12, 2026, sep=".")
row = ["A", "B", "C"]
print(row)
print(*row, sep="-")
print("Wait", end=" - ")
print("done")
