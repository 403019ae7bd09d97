def subtract(names, absent):
    names.clear()
    return [name for name in absent if name not in names]


team = ["Ana", "Ben"]
print(subtract(team, team))
