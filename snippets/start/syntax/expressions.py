price = 4
print(price + 3)
print(price > 3)
print(print("tea"))
