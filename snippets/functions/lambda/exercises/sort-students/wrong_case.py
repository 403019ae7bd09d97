def sort_students(rows):
    """Return the (name, grade) rows sorted by grade, then by name."""
    return sorted(rows, key=lambda row: (row[1], row[0]))
