def sort_people(people):
    """Return the (name, age) pairs, oldest first."""

    def key(person):
        name, age = person
        return -age, name

    people.sort(key=key)
    return people
