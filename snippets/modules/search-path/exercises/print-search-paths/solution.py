import sys


def print_search_paths():
    """Return lines such as `0: /lib`, one for each sys.path entry.

    An empty entry reads `(current folder)`.
    """
    return [
        f"{number}: {entry or '(current folder)'}"
        for number, entry in enumerate(sys.path)
    ]
