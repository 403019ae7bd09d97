print(ord("A"), chr(65), ord("€"), chr(8364))
print(hex(255), oct(8), bin(5))
print(f"{255:x} {5:b} {5:08b}")
print(int(hex(255), 16))
