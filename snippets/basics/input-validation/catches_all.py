for _ in range(4):  # instead of while True
    try:
        age = int(input("Age? "))
        break
    except:
        print("A whole number, please.")
