attempts = 0
while True:
    try:
        age = int(input("Age? "))
    except ValueError:
        print("A whole number, please.")
    else:
        break
    finally:
        attempts = attempts + 1
print(age, "at attempt", attempts)
