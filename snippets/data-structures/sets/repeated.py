orders = ["tea", "rice", "tea", "soup", "rice"]
seen = set()
repeated = set()
for order in orders:
    if order in seen:
        repeated.add(order)
    seen.add(order)
print(sorted(repeated))
print(len(orders) == len(set(orders)))
