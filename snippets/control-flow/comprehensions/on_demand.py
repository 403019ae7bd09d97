readings = ["21", "23", "broken"]
numbers = (int(text) for text in readings)
print(next(numbers))
print(next(numbers))
print(next(numbers))
