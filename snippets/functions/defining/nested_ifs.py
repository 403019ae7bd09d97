def ticket(age, member):
    if age >= 6:
        if member:
            price = 5
        else:
            price = 8
    else:
        price = 0
    return price


print(ticket(4, False), ticket(30, True), ticket(30, False))
