import sys


def print_search_paths():
    """Return lines such as `0: /lib`, one for each sys.path entry.

    An empty entry reads `(current folder)`.
    """
    lines = [f"{n}: {entry}" for n, entry in enumerate(sys.path)]
    if sys.path and sys.path[0] == "":
        lines[0] = "0: (current folder)"
    return lines
