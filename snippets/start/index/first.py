print("This line was run.")
print(3 * 4)
