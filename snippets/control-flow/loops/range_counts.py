for turn in range(3):
    print("turn", turn)

print(list(range(1, 5)))
print(list(range(0, 10, 3)))
print(list(range(3, 0, -1)))
print(list(range(5, 1)))
