names = ["Ana", "", "", "Ben"]
for name in names:
    if name == "":
        names.remove(name)
print(names)
