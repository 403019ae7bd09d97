item, count, price = "Tea", 3, 2.5
other, high = "Cake", 12.256
print(f"{count} x {item}: {count * price}")
print(f"{item:<8}|{price:>8.2f}")
print(f"{other:<8}|{high:>8.2f}")
