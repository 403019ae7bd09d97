import statistics

minutes = [12, 14, 13, 90, 15]
print(statistics.mean(minutes))
print(statistics.median(minutes))
print(round(statistics.stdev(minutes), 1))
