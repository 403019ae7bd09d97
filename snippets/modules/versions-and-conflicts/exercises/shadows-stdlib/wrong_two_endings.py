import sys
from pathlib import Path


def shadows_stdlib(filename):
    path = Path(filename)
    known = path.stem in sys.stdlib_module_names
    return known and path.suffix in {".py", ".pyc"}
