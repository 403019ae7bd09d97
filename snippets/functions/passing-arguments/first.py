def add_guest(names):
    names.append("Cem")


table = ["Ana", "Ben"]
add_guest(table)
print(table)
