free = [1, 2, 5]
try:
    seat = int(input("Seat? "))
except ValueError:
    print("Please type a number.")
else:
    if seat in free:
        free.remove(seat)
        print("Booked:", seat)
    else:
        print("Seat", seat, "is taken.")
