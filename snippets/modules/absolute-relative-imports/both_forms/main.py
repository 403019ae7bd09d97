from shop import basket

print(basket.total(["tea", "milk"]))
print(basket.PRICES is basket.same_prices)
