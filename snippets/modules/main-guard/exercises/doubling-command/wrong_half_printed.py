import sys


def main(argv):
    if not argv:
        print("usage: double NUMBER...", file=sys.stderr)
        return 2
    for text in argv:
        try:
            print(int(text) * 2)
        except ValueError as error:
            print("double:", error, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
