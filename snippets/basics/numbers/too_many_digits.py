number = 10**5000
print(number.bit_length())
print(hex(number)[:6])
print(number)
