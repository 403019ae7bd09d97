a = b = 2
print(not a == b)
print((not a) == b)
print(a == (not b))
