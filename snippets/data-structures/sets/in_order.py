orders = ["tea", "rice", "tea", "soup", "rice"]
print(list(dict.fromkeys(orders)))

seen = set()
kept = []
for order in orders:
    if order not in seen:
        seen.add(order)
        kept.append(order)
print(kept)
