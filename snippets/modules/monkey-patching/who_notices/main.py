import bank
import gifts
import shop


def fake(cents):
    return f"pretended to charge {cents}"


bank.charge = fake
print("shop: ", shop.buy())
print("gifts:", gifts.give())

gifts.charge = fake
print("gifts:", gifts.give())
