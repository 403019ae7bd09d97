READ, WRITE, SHARE = 1, 2, 4

allowed = READ | WRITE
print(bool(allowed & WRITE), bool(allowed & SHARE))
allowed |= SHARE
allowed &= ~WRITE
print(allowed, f"{allowed:03b}")

print(8 & 7 == 0, (8 & 7) == 0)
