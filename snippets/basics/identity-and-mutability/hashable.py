shelf = {("tea", 250): "left", ("cake", 420): "right"}
print(shelf[("cake", 420)])

order = ("Ana", ["tea"])
print(hash(order))
