first, second, *others = ["Ana", "Ben", "Cem", "Dia"]
print(second, others)
print([first, *others])
