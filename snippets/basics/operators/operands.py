print(3 and 5, 0 and 5)
print(3 or 5, 0 or 5)
print("" or "nobody", "Ana" or "nobody")
print(not 3, not "")
