print(1_000_000, 2.5e3, 4e-2)
print(0xFF, 0o17, 0b1010)
print(hex(255), oct(15), bin(10))
