print(hash(-1) == hash(-2), -1 == -2)
print(len({-1, -2}))
