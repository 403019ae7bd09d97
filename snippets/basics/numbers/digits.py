import sys

bits = sys.int_info.bits_per_digit
number = 5 + 7 * 2**bits + 9 * 2 ** (2 * bits)
while number > 0:
    number, digit = divmod(number, 2**bits)
    print(digit)
small, large = sys.getsizeof(1), sys.getsizeof(2**1000)
print(small < large)
