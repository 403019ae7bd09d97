day = ("Mo", 21, 23, 19)
print(day[0], day[-1])
print(day[1:], len(day))
print(23 in day, day.count(21), day.index(19))
for reading in day[1:]:
    print(reading)
