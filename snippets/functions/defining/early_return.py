def ticket(age, member):
    if age < 6:
        return 0
    if member:
        return 5
    return 8


print(ticket(4, False), ticket(30, True), ticket(30, False))
