def sort_students(rows):
    """Return the (name, grade) rows sorted by grade, then by name.

    Grade 1 is the best and comes first. Names are compared without regard
    to capital letters.
    """
    return sorted(rows, key=lambda row: row)  # change the key
