import numpy as np

grid = np.arange(12, dtype=np.int64).reshape(3, 4)
print(grid.strides, grid.T.strides)
print(grid[:, ::2].strides, grid[::-1].strides)
print(np.broadcast_to(grid[0], (5, 4)).strides)
print(np.shares_memory(grid, grid[::-1]))
print(np.shares_memory(grid, grid.T.reshape(12)))
