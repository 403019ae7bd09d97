def arrange(names):
    names.append("Cem")
    names = ["nobody"]
    names.append("Dia")


table = ["Ana", "Ben"]
arrange(table)
print(table)
