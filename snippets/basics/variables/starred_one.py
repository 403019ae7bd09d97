first, *rest = ["Ana"]
print(first)
print(rest)

first, *rest = []
