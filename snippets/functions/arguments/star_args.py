def total(*prices):
    print(prices)
    return sum(prices)


print(total(3, 5, 8))
print(total())
