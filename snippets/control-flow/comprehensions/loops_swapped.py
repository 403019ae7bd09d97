weeks = [[3, 4], [], [5, 6, 7]]
print([day for day in week for week in weeks])
