print(type((3)), type((3,)))
print(type(()))

place = 3, 5
print(place)
