import sys

import cart
import checkout

print(checkout.pay(cart.Cart()))

del sys.modules["cart"]
import cart

print(checkout.pay(cart.Cart()))
print(cart.Cart is checkout.Cart)
