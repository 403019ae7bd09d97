day = "Sat"
hour = 11
print(day == "Sat" and hour < 12)
print(day == "Sun" or hour < 12)
print(not hour < 12)
print(day in ("Sat", "Sun"))
print(9 <= hour < 18)
