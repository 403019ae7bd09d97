squares = (n * n for n in [1, 2, 3])
print(sum(squares))
print(sum(squares))
