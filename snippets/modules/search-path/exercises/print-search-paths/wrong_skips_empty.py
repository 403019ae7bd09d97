import sys


def print_search_paths():
    """Return lines such as `0: /lib`, one for each sys.path entry.

    An empty entry reads `(current folder)`.
    """
    folders = [entry for entry in sys.path if entry]
    return [f"{number}: {entry}" for number, entry in enumerate(folders)]
