free = [1, 2, 5]
try:
    seat = int(input("Seat? "))
    free.remove(seat)
    print("Booked:", seat)
except ValueError:
    print("Please type a number.")
