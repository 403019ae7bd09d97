print(len({1, 1.0, True}))
print({True, 1}, {1, True})
