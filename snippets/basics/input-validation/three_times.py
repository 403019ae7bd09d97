for left in (2, 1, 0):
    answer = input("How many days has June? ")
    if answer.strip() == "30":
        print("Right.")
        break
    print("No. Attempts left:", left)
else:
    print("It has 30.")
