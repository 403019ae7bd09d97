import sys

guests = []
for line in sys.stdin:
    print(repr(line))
    guests.append(line.rstrip("\n"))
print(guests)
