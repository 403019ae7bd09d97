seats: int = 2
print(seats)

discount: int
print(discount)
