import copy

prices = {"tea": [250, 300]}
one = prices.copy()
two = dict(prices)
three = copy.copy(prices)
prices["tea"].append(400)
print(one, two == three)

guests = {"Ana", "Ben"}
later = guests.copy()
later.add("Cem")
print(len(guests), len(later))
