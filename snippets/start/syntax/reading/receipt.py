prices = [4, 7, 2]
print("Receipt")
print("Total:" sum(prices))
