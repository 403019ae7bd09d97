prices = [3, 5, 8]
doubled = [price * 2 for price in prices]
print(doubled)
