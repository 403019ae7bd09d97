sold = {("A", 1): "Ana", ("B", 3): "Ben"}
print(sold["B", 3])
print(("A", 1) in sold)
sold[["A", 2]] = "Cem"
