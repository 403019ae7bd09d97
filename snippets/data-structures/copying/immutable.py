import copy

price = (250, 300)
print(price[:] is price, copy.copy(price) is price)
print(copy.deepcopy(price) is price)
print(copy.deepcopy((250, [300])) is price)
