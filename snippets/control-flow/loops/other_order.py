times = [31, 28, 35]

for time in reversed(times):
    print("newest first:", time)

for time in sorted(times):
    print("fastest first:", time)

print(times)
