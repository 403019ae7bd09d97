price = 10
price += 5
price -= 1
price *= 2
price //= 3
price **= 2
price %= 50
print(price)
