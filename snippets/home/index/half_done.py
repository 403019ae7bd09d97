shelves = (["apples"], ["pears"])

try:
    shelves[0] += ["plums"]
except TypeError as error:
    print(error)

print(shelves)
