prices = {"tea": 250, "rice": 300, "soup": 420}
print({item: price / 100 for item, price in prices.items()})
print({item: price for item, price in prices.items() if price > 260})
print({price: item for item, price in prices.items()})
