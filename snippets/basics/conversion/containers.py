order = ["tea", "rice", "tea"]
print(tuple(order), sorted(set(order)))
print(list("tea"), list(range(3)))
print(list({"tea": 250, "rice": 300}))
print(list(dict.fromkeys(order)))
