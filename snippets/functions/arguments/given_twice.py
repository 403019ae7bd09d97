def ticket(name, price, seats=1):
    return f"{name}: {price * seats}"


options = {"seats": 2}
ticket("Ana", 12, seats=1, **options)
