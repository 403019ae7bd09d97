def add_tax(prices):
    for place, price in enumerate(prices):
        prices[place] = price + price // 5


def with_tax(prices):
    return [price + price // 5 for price in prices]


prices = [100, 250]
print(with_tax(prices), prices)
print(add_tax(prices), prices)
