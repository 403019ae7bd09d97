for guest in ["Ana", "Ben"]:
    greeting = "Hello " + guest
if True:
    seats = 4
print(guest, greeting, seats)

print([guest for guest in "xyz"], guest)
