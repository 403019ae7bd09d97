price = 12
seats = 3
print("to pay:", price * seats)
