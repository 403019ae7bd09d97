choice = 7
if choice == 1 or 2:
    print("first test: one or two")
if choice in (1, 2):
    print("second test: one or two")
print(choice == 1 or 2)
