order = "cake"
if order == "tea":
    print("boil water")
elif order == "cake":
    pass  # ready to serve
else:
    print("not on the menu:", order)
print("next, please")
