import numpy as np

sold = np.array([[1, 2, 3], [4, 5, 6]])
print(sold.sum(axis=0), sold.sum(axis=1), sold.sum())
print(sold.sum(axis=1, keepdims=True).tolist())
print(sold.cumsum(axis=1).tolist())
print(np.concatenate([sold, sold], axis=1).shape)
