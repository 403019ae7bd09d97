actions = {
    "double": lambda value: value * 2,
    "negate": lambda value: -value,
    "half": lambda value: value / 2,
}
print(actions["double"](5), actions["half"](5))
for name in actions:
    print(name, actions[name](10))
