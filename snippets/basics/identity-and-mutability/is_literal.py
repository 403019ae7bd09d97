seats = int("1000")
print(seats is 1000)
print(seats == 1000)
