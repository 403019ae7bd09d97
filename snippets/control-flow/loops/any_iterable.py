for letter in "tea":
    print(letter)

for price in (3, 5):
    print(price * 2)
