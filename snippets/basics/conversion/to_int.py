print(int(3.9), int(-3.9), round(3.9))
print(int("42"), int(" 42 "), int("1_000"))
print(int("ff", 16), int("101", 2), int("0x1f", 0))
print(int("3.9"))
