answer = input("Tea, coffee or water? ")
drink = answer.strip().lower()
if drink in ("tea", "coffee", "water"):
    print("One", drink)
else:
    print(repr(drink), "is not on the menu.")
