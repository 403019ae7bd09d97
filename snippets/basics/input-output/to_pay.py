seats = int(input("How many seats? "))
price = float(input("Price of one? "))
print("To pay:", seats * price)
