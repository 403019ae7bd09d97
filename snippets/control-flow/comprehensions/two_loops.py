seats = []
for row in "AB":
    for number in (1, 2):
        seats.append(row + str(number))
print(seats)

print([row + str(number) for row in "AB" for number in (1, 2)])
