import builtins

sum = 0
for price in [3, 5]:
    sum += price
print(sum, builtins.sum([3, 5]))
del sum
print(sum([3, 5]))
