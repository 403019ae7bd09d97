times = [31, 28, 35]
print(sorted(times), times)
print(times.sort(), times)
