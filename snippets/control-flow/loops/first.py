for guest in ["Ana", "Ben", "Cem"]:
    print("Welcome,", guest)
print("All are seated.")
