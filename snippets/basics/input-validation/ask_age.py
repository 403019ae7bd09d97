while True:
    try:
        age = int(input("Age? "))
        break
    except ValueError:
        print("A whole number, please, such as 34.")
print("Next year:", age + 1)
