days = ["Mo", "Tu", "We", "Th"]
days[1:3] = ["midweek"]
print(days)
days[1:1] = ["extra", "day"]
print(days)
del days[1:3]
print(days)
