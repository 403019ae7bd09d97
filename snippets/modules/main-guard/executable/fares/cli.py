import sys


def main(argv=None):
    argv = sys.argv[1:] if argv is None else argv
    print("fares for", ", ".join(argv) or "nobody")
    return 0
