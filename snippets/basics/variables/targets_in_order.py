place = 0
row = ["-", "-", "-"]
place, row[place] = 2, "Ana"
print(place, row)
