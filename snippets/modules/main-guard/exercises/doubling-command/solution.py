import sys


def main(argv):
    """Print the double of each whole number; return the exit code."""
    try:
        numbers = [int(text) for text in argv]
    except ValueError as error:
        print("double:", error, file=sys.stderr)
        return 2
    if not numbers:
        print("usage: double NUMBER...", file=sys.stderr)
        return 2
    for number in numbers:
        print(number * 2)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
