from copy import deepcopy

row = [0, 0]
grid = deepcopy([row, row])
grid[0][0] = 1
print(grid)
print(grid[0] is grid[1], grid[0] is row)
