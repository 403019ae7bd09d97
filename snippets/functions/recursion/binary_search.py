def find(names, wanted, start, stop):
    if start == stop:
        return None
    middle = (start + stop) // 2
    print("looking at", names[middle])
    if names[middle] == wanted:
        return middle
    if names[middle] < wanted:
        return find(names, wanted, middle + 1, stop)
    return find(names, wanted, start, middle)


names = ["Ana", "Ben", "Cem", "Dia", "Eli", "Fee", "Gus"]
print(find(names, "Eli", 0, len(names)))
print(find(names, "Bob", 0, len(names)))
