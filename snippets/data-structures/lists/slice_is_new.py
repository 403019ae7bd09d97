scores = [31, 28, 35]
best = scores[:2]
best[0] = 99
print(scores, best)
