def inspect(names):
    print(names is table)
    names = names + ["Cem"]
    print(names is table)


table = ["Ana", "Ben"]
inspect(table)
