MENU = {"tea": 250, "cake": 420}


def total(items):
    return sum(MENU[item] for item in items)


def receipt(items):
    lines = [f"{item} {MENU[item]}" for item in items]
    return "\n".join([*lines, f"total {total(items)}"])


print(receipt(["tea", "cake"]))
