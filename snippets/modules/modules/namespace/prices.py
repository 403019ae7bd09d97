MENU = {"tea": 250, "cake": 420}
TIP = 0


def total(items):
    return sum(MENU[item] for item in items) + TIP
