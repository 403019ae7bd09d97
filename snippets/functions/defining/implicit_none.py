def find_seat(row):
    for number, guest in enumerate(row, start=1):
        if guest == "free":
            return number


print(find_seat(["Ana", "free"]))
print(find_seat(["Ana", "Ben"]))
