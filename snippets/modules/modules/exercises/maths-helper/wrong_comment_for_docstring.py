import sys
from pathlib import Path

SOURCE = '''# Small helpers for sums on paper.

PERCENT = 100


def mean(values):
    """Return the arithmetic mean of some numbers."""
    if not values:
        raise ValueError("mean of no values")
    return sum(values) / len(values)


def share(part, whole):
    """Return a part in per cent of the whole."""
    return PERCENT * part / whole
'''


def load(folder):
    """Write SOURCE to folder/maths_helper.py and import it."""
    path = Path(folder) / "maths_helper.py"
    path.write_text(SOURCE, encoding="utf-8")
    sys.path.insert(0, str(folder))
    try:
        import maths_helper

        return maths_helper
    finally:
        sys.path.remove(str(folder))
