size = "S"
print(size != "S" or size != "M")
print(size != "S" and size != "M")
print(not (size == "S" or size == "M"))
print(size not in ("S", "M"))
