command = ["take", "lamp"]
match command:
    case ["quit"]:
        print("bye")
    case ["take", thing]:
        print("you take the", thing)
    case _:
        print("what?")
