TEA = 3
