def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


actions = {"+": add, "-": subtract}
print(actions["+"](5, 2), actions["-"](5, 2))
print("*" in actions)
