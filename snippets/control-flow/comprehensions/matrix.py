table = [[1, 2, 3], [4, 5, 6]]
print([[cell * 10 for cell in row] for row in table])
print([[row[i] for row in table] for i in range(3)])
