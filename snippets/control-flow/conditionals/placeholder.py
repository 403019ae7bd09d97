order = "cake"
if order == "tea":
    print("boil water")
elif order == "cake":
    pass
else:
    print("not on the menu:", order)
print("next, please")
