n = 5
print([n for n in range(3)])
print(n)
