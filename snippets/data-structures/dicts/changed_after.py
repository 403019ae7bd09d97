stock = {"tea": 4, "rice": 0, "soup": 0}
for item in list(stock):
    if stock[item] == 0:
        del stock[item]
print(stock)

stock = {"tea": 4, "rice": 0, "soup": 0}
print({item: count for item, count in stock.items() if count})
