import sys

total = 0
for line in sys.stdin:
    total = total + float(line)
print("Total:", total)
