seats = 17
print(seats + 3, seats - 3, seats * 2)
print(seats / 5)
print(seats // 5, seats % 5)
print(2**5)
