def half(number, /):
    return number / 2


print(half(9))
half(number=9)
