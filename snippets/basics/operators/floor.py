print(7 // 2, 7 % 2)
print(-7 // 2, -7 % 2)
print(int(-7 / 2))
print(7.5 // 2, 7.5 % 2)
