stock = 0

print(stock is None)
print(not stock)
print(stock == False)
print(stock is False)
