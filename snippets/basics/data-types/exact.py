from collections import Counter

stock = Counter(["tea", "tea", "jam"])
print(stock["tea"], type(stock) is dict, isinstance(stock, dict))

amount = True
print(isinstance(amount, int), type(amount) is int)
