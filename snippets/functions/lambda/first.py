people = [("Ana", 31), ("Ben", 28), ("Cem", 35)]
print(sorted(people, key=lambda person: person[1]))
