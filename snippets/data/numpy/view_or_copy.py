import numpy as np

stock = np.array([4, 0, 7, 9])
part = stock[1:3]
part[0] = 5
print(stock, np.shares_memory(stock, part))

mask = stock > 6
stock[mask][0] = 99
print(stock, np.shares_memory(stock, stock[mask]))
stock[mask] = 0
print(stock)
