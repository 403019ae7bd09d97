def sort_people(people):
    """Return the (name, age) pairs, oldest first.

    People of the same age are in the order of their names. people is not
    changed.
    """

    def key(person):
        name, age = person
        return -age, name

    return sorted(people, key=key)
