order = "soup"
match order:
    case "tea":
        print("boil water")
    case "cake":
        print("take a plate")
print("next, please")
