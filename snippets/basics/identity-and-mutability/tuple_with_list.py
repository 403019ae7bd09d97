order = ("Ana", ["tea"])
before = id(order)

order[1].append("cake")
print(order)
print(id(order) == before)

order[0] = "Ben"
