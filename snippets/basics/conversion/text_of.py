name = "Ana\n"
print(str(3.50), str(None), str([1, "a"]))
print(repr(name), len(name))
print(str(name) == name, repr(name) == name)
