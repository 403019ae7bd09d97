while True:
    try:
        seats = int(input("Seats, 1 to 6? "))
    except ValueError:
        print("A whole number, please.")
        continue
    if 1 <= seats <= 6:
        break
    print(seats, "is not between 1 and 6.")
print("Booked:", seats)
