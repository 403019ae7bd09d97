print("Receipt")
prices = [4, 7, 2
print(sum(prices))
