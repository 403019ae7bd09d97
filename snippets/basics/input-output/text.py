seats = input("How many seats? ")
print(repr(seats))
print(type(seats))
print(seats * 2)
