asked = []


def __getattr__(name):
    asked.append(name)
    if name == "PRICES":
        return {"tea": 250}
    raise AttributeError(name)


def inside():
    return PRICES
