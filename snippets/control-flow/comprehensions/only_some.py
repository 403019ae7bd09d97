temperatures = [21, -999, 23, 19]
valid = [t for t in temperatures if t != -999]
print(valid)
