price = 4
price * 2
print(price * 3)
