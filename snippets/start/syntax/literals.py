print(1_500, 0xFF, 2.5, 2e3, 3j)
print("tea", 'tea', b"tea", """two
lines""")
print([4, 7], (4, 7), {4}, {"tea": 4}, {})
print(True, None, ...)
