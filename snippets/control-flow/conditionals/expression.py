count = 1
print(count, "seat" if count == 1 else "seats")

count = 4
word = "seat" if count == 1 else "seats"
print(count, word)
