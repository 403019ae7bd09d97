choice = 7
if choice == 1 or 2:
    print("one or two")
print(choice == 1 or 2)
