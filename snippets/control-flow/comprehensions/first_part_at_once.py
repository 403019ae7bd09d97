limit = 2
numbers = [1, 2, 3]
small = (n for n in numbers if n <= limit)
numbers = [1, 1, 1, 1]
limit = 1
print(list(small))
