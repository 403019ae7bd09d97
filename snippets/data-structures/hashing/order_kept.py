table = {"b": 1, "a": 2, "c": 3}
table["a"] = 9
print(list(table))
del table["b"]
table["b"] = 1
print(list(table))
