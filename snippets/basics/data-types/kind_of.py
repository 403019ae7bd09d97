amount = 3
print(type(amount), type(amount) is int)
print(isinstance(amount, int))
print(isinstance(amount, (int, float)))
print(isinstance(amount, int | float))
print(isinstance(None, int | None))
print(isinstance("3", int | float))
