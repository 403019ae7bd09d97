try:
    int("three")
except ValueError as error:
    print("caught:", error)
print(error)
