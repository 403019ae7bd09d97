import rates

print(rates.with_tax(1000))

rates.TAX = 10
print(rates.with_tax(1000))

namespace = rates.with_tax.__globals__
print(namespace is vars(rates))
print(namespace["TAX"])
