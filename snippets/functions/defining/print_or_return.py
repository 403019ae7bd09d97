def double_shown(number):
    print(number * 2)


def double(number):
    return number * 2


print(double(3) + 1)
print(double_shown(3) + 1)
