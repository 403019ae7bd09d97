import prices
from prices import basket, tax

print(tax is prices.tax, basket is prices.basket)

tax = 5
print("tax:", tax, prices.tax)

basket.append("cake")
print("basket:", prices.basket)
