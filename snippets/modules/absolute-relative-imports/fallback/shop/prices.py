import tomlib

PRICES = tomlib.loads("tea = 250")
