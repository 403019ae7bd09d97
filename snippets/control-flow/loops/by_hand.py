names = ["Ana", "Ben"]
iterator = iter(names)
print(next(iterator))
print(next(iterator))
print(next(iterator))
