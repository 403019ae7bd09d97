def bill(prices):
    def with_tax(price):
        return price + price // 5

    return [with_tax(price) for price in prices]


print(bill([100, 250]))
print(with_tax(100))
