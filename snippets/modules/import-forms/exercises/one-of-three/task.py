import sys
import tempfile
from pathlib import Path

MODULE = """
def open_till():
    return "open"


def count_coins():
    return 12


def close_till():
    return "closed"
"""


def bound_by_star(text):
    """Return the set of names that a star import of `text` binds."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "till.py").write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        try:
            return set()  # import everything from till, and look
        finally:
            sys.path.remove(folder)
            sys.modules.pop("till", None)
