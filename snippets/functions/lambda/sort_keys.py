people = [("Ben", 28), ("Ana", 31), ("Cem", 28)]
print(sorted(people, key=lambda person: (person[1], person[0])))
print(sorted(people, key=lambda person: (-person[1], person[0])))
print(max(people, key=lambda person: person[1]))
print(sorted(["Tea", "rice", "Soup"], key=str.lower))
