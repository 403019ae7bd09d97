price = 250
print(price == 250, price != 250)
print(price < 300, price >= 300)
print("tea" < "rice", "Tea" < "rice")
print(1 == 1.0, "1" == 1)
