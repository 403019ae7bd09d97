count = 1
print("seat" if count == 1 else "seats")
print("one" if count == 1 else "two" if count == 2 else "many")
