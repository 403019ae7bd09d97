print(type({}), type(set()))
print(len({"tea", "rice"}))
print(sorted(set("banana")))
print(sorted(set([3, 1, 3, 2])))
