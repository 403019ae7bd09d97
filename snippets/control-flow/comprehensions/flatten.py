weeks = [[3, 4], [], [5, 6, 7]]
print([day for week in weeks for day in week])
