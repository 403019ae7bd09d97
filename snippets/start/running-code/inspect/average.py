prices = [4, 7]
paid = []
print("average:", sum(paid) / len(paid))
