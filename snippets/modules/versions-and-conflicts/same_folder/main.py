import prices

print(prices.ORIGIN)
