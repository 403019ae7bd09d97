order = ("Ana", ["tea"])
order[1].append("rice")
print(order)
print(hash(order))
