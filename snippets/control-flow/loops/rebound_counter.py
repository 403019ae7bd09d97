for number in range(3):
    print(number)
    number = 10
print(number)
