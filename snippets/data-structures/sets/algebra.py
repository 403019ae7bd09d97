monday = {"Ana", "Ben", "Cem"}
tuesday = {"Ben", "Dia"}

print(sorted(monday | tuesday))
print(sorted(monday & tuesday))
print(sorted(monday - tuesday))
print(sorted(monday ^ tuesday))
