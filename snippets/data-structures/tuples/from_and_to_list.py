row = ("Ana", "Ben")
editable = list(row)
editable.append("Cem")
print(tuple(editable), row)
