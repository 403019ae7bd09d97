print("How many seats?")
seats = int(input())
print("Booked:", seats)
