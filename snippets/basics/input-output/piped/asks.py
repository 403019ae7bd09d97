name = input("Name? ")
print(name.upper())
