def mean(prices):
    return sum(prices) / count(prices)


def count(prices):
    return prices.length


print(mean([3, 5]))
