commands = (
    ["go", "north"],
    ["take", "red", "lamp"],
    ["quit"],
    [],
    "go",
)
for words in commands:
    match words:
        case ["go", direction]:
            print("going", direction)
        case ["take", *things]:
            print("taking", things)
        case [single]:
            print("one word:", single)
        case []:
            print("nothing")
        case _:
            print("not a list:", words)
