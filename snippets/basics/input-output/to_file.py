with open("guests.txt", "w", encoding="utf-8") as file:
    print("Ana", "Ben", sep="\n", file=file)

with open("guests.txt", encoding="utf-8") as file:
    print(file.read(), end="")
