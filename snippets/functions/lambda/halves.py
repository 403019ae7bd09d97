halves = map(lambda count: 1 / count, [2, 0])
print(list(halves))
