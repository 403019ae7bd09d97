print(-2 ** 2)
print((-2) ** 2)
x = -2
print(x ** 2)
