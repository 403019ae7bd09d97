total = 12
print(Total)
