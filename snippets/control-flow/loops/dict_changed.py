stock = {"tea": 4, "rice": 0, "soup": 2}
for item in stock:
    if stock[item] == 0:
        del stock[item]
