def total(amounts):
    return sum(amount * 3 for amount in amounts)
