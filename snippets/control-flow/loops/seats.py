for row in "AB":
    for number in range(1, 4):
        print(row, number, sep="", end=" ")
    print("| row", row)
