import sys


def total(zones):
    return sum(150 + 50 * zone for zone in zones)


if len(sys.argv) < 2:
    sys.exit("fares: name at least one zone")
print(total(int(text) for text in sys.argv[1:]))
