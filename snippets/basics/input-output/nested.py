from pprint import pp

order = {
    "guest": "Ada",
    "items": [["tea", 2], ["cake", 1]],
    "paid": False,
}
print(order)
pp(order, width=40)
