RED = "red"
light = "green"
match light:
    case RED:
        print("stop")
print(RED)
