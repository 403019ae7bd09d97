menu = {"drinks": {"tea": 250, "water": 90}, "soup": 420}


def show(part, depth=0):
    for name, content in part.items():
        if isinstance(content, dict):
            print("  " * depth + name)
            show(content, depth + 1)
        else:
            print("  " * depth + name, content)


show(menu)
