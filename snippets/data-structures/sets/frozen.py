weekend = frozenset(["Sa", "Su"])
prices = {weekend: 12, frozenset(["Mo"]): 9}
print(prices[frozenset(["Su", "Sa"])])
print(weekend == {"Sa", "Su"})
weekend.add("Fr")
