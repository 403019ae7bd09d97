print("ab" + "cd", "ab" * 2)
print([1] + [2], [1] * 2)
print({1, 2} - {2}, {1} | {2})
print("2" + 2)
