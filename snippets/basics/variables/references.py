import sys

cart = ["tea"]
before = sys.getrefcount(cart)

basket = cart
print(id(basket) == id(cart))
print(sys.getrefcount(cart) - before)

basket = ["cake"]
print(id(basket) == id(cart))
print(sys.getrefcount(cart) - before)
