RED = "red"
colour = "blue"
match colour:
    case RED:
        print("this always matches")
print(RED)
