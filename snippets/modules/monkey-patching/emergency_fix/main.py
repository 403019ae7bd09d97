import pricelib

# pricelib ticket 412: remove with release 2.2
if pricelib.__version__ != "2.1":
    raise RuntimeError("check the fix for parse_price")

original = pricelib.parse_price


def parse_price(text):
    return original(text.replace(",", "."))


pricelib.parse_price = parse_price
print(pricelib.parse_price("3,50"))
