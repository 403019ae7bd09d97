import prices

print("a tea costs", prices.TEA)
