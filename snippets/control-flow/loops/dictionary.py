stock = {"tea": 4, "rice": 0}

for item in stock:
    print(item)

for count in stock.values():
    print(count)

for item, count in stock.items():
    print(item, "->", count)
