def ticket(name, price, seats=1):
    return price * seats


for arguments in [("Ana",), ("Ana", 12, 1, "window")]:
    try:
        ticket(*arguments)
    except TypeError as error:
        print(error)
try:
    ticket("Ana", 12, name="Ben")
except TypeError as error:
    print(error)
try:
    ticket("Ana", prize=12)
except TypeError as error:
    print(error)
