print((lambda x, y: x + y)(3, 4))
print(3 + 4)
