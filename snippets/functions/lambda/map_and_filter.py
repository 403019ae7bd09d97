prices = [250, 90, 420]
print(list(map(lambda price: price // 10, prices)))
print(list(filter(lambda price: price > 100, prices)))

print([price // 10 for price in prices])
print([price for price in prices if price > 100])
