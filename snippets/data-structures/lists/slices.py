letters = ["A", "B", "C", "D", "E"]
print(letters[1:4])
print(letters[:2], letters[3:])
print(letters[-2:])
print(letters[::2])
print(letters[::-1])
print(letters[3:99])
