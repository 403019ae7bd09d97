import prices

print("receipt runs")


def total(cents):
    return cents + cents * prices.TAX // 100
