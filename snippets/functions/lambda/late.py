prices = [lambda count: count * price for price in (2, 3, 5)]
print([total(10) for total in prices])

prices = [lambda count, price=price: count * price for price in (2, 3, 5)]
print([total(10) for total in prices])
