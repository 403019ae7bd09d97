seats = "3"
price = 12
print(int(seats) * price)
print(seats * price)
