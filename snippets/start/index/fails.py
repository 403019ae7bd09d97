price = 12
print(prise)
