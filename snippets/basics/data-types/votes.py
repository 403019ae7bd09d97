print(True + True, True == 1)
print(isinstance(True, int))
votes = [True, False, True, True]
print(sum(votes), "of", len(votes))
