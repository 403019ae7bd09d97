orders = ["tea", "rice", "tea", "soup", "tea"]
counts = {}
for order in orders:
    counts[order] = counts.get(order, 0) + 1
print(counts)
