names = ["Ana", "Ben"]

for i in range(len(names)):
    print(names[i])

for name in names:
    print(name)
