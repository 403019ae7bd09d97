people = [("Ana", 31), ("Ben", 28), ("Cem", 31)]


def age(person):
    return person[1]


people.sort(reverse=True)
people.sort(key=age)
print(people)
