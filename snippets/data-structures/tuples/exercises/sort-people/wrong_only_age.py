def sort_people(people):
    """Return the (name, age) pairs, oldest first."""

    def key(person):
        return -person[1]

    return sorted(people, key=key)
