point = (3, 5)
x, y = point
print(x, y)
point[0] = 4
