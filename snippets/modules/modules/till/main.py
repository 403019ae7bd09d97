import prices

order = ["tea", "cake", "tea"]
print(prices.total(order))
print(prices.MENU["cake"])
