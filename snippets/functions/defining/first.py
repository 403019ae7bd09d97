def price_with_tip(price):
    return price + price // 10


print(price_with_tip(300))
print(price_with_tip(1250))
