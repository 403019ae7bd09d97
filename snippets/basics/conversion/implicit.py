print(3 + 0.5, type(3 + 0.5))
print(True + True, type(True + 1))
print(2 * (1 + 2j))
print(2**53 + 1 + 0.0)
