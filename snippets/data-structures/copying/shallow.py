grid = [[1, 2], [3, 4]]
copied = grid.copy()

copied.append([5, 6])
copied[0][0] = 99
print(grid)
print(copied)
print(copied[0] is grid[0])
