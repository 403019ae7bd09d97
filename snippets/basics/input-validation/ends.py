while True:
    try:
        age = int(input("Age? "))
    except ValueError:
        print("A whole number, please.")
    except (EOFError, KeyboardInterrupt):
        print("Stopped, nothing was saved.")
        break
    else:
        print("Next year:", age + 1)
        break
