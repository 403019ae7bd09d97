price = (250,)
print(price)
print(price * 2)
