row = ["Ana", "Ben", "Cem"]
for guest in row:
    if guest == "free":
        print("a seat is free")
        break
else:
    print("the row is full")
