laps = [1, 2, 3]
print(laps[::-1], laps)
print(list(reversed(laps)), laps)
print(laps.reverse(), laps)
