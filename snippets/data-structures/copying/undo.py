from copy import deepcopy

board = [["x", " "], [" ", "o"]]
history = []

history.append(deepcopy(board))
board[0][1] = "x"
print(board)
board = history.pop()
print(board)
