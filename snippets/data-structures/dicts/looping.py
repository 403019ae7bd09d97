prices = {"tea": 250, "rice": 300}
for item in prices:
    print(item)
for price in prices.values():
    print(price)
for item, price in prices.items():
    print(item, price)
