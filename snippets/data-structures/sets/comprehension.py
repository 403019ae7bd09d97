words = ["Tea", "tea", "Rice", "TEA"]
print(sorted({word.lower() for word in words}))
