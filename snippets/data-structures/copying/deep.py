from copy import deepcopy

grid = [[1, 2], [3, 4]]
copied = deepcopy(grid)
copied[0][0] = 99
print(grid)
print(copied)
