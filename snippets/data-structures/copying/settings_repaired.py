DEFAULTS = {"size": "small", "extras": ()}


def order(extra):
    return DEFAULTS | {"extras": (*DEFAULTS["extras"], extra)}


print(order("milk"))
print(order("honey"))
print(DEFAULTS)
