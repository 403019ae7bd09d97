numbers = iter([2, 9, 4, 6])
print(any(number > 5 for number in numbers))
print(list(numbers))
