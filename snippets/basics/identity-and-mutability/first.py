mine = ["tea"]
yours = ["tea"]
ours = mine

print(mine == yours)
print(mine is yours)
print(mine is ours)
