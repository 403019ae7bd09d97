value = 7
match value:
    case str:
        print(value, "is a text?")
print("str is now", str)
