import sys


def main(argv):
    """Print the double of each whole number; return the exit code."""
    for text in argv:
        print(text * 2)


if __name__ == "__main__":
    main(sys.argv)
