DEFAULTS = {"size": "small", "extras": []}


def order(extra):
    settings = DEFAULTS.copy()
    settings["extras"].append(extra)
    return settings


print(order("milk"))
print(order("honey"))
print(DEFAULTS)
