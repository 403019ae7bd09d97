print((length := len("tea")) * 2, length)

names = ["Ana", "Ben"]
if (count := len(names)) > 1:
    print(count, "names")
