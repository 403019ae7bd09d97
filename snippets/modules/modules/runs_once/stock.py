"""Beans in the store room, in kilograms."""

print("stock: first line")
KILOS = {"arabica": 12, "robusta": 5}


def weigh(kind):
    print("stock: body of weigh")
    return KILOS[kind]


print("stock: last line")
