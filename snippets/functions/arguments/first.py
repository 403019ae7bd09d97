def ticket(name, price, seats=1):
    print(name, price * seats)


ticket("Ana", 12)
ticket("Ben", 12, 3)
ticket("Cem", seats=2, price=9)
