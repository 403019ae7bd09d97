drink = "tea"
print(len(drink), drink[0], drink[-1])
print(drink.upper(), drink)
drink[0] = "s"
