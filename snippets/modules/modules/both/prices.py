MENU = {"tea": 250, "cake": 420}


def total(items):
    return sum(MENU[item] for item in items)


if __name__ == "__main__":
    print("self-test:", total(["tea", "tea"]) == 500)
