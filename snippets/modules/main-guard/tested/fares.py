import sys


def total(zones):
    return sum(150 + 50 * zone for zone in zones)


def main(argv=None):
    if argv is None:
        argv = sys.argv[1:]
    try:
        zones = [int(text) for text in argv]
    except ValueError as error:
        print("fares:", error, file=sys.stderr)
        return 2
    print(total(zones))
    return 0


if __name__ == "__main__":
    sys.exit(main())
