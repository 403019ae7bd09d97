def ticket(name, price, seats=1):
    return f"{name}: {price * seats}"


row = ["Ana", 12]
options = {"seats": 2}
print(ticket(*row))
print(ticket(*row, **options))
print(ticket(*["Ben"], 9, **{"seats": 3}))
