day = "Sa"
hour = 11
print(day == "Sa" and hour < 12)
print(day == "Su" or hour < 12)
print(not hour < 12)
print(day in ("Sa", "Su"), 9 <= hour < 18)
