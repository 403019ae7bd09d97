saved = 100
years = 0
while saved < 150:
    saved = saved + 20
    years = years + 1
print(years, "years:", saved)
