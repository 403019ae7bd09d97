from collections import Counter
from pathlib import Path


def module_names(folder):
    for path in folder.glob("*.py"):
        if path.stem != "__init__":
            yield path.stem
    for path in folder.glob("*/__init__.py"):
        yield path.parent.name


def find_conflicts(folders):
    counts = Counter()
    for folder in {Path(folder).resolve() for folder in folders}:
        counts.update(module_names(folder))
    return [name for name, count in counts.items() if count > 1]
