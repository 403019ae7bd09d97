from shop.prices import PRICES
