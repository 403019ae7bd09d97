hour = 11
print(9 <= hour < 18)
print(1 < 3 > 2)
print(False == False in [False])
print((False == False) in [False])
