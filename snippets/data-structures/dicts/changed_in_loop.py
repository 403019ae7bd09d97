stock = {"tea": 4, "rice": 0, "soup": 0}
for item, count in stock.items():
    if count == 0:
        del stock[item]
