def replace_guests(names):
    names = ["nobody"]
    print("inside:", names)


table = ["Ana", "Ben"]
replace_guests(table)
print("outside:", table)
