from collections import Counter
from pathlib import Path


def module_names(folder):
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.is_dir() or path.suffix == ".py":
            if path.stem != "__init__":
                yield path.stem


def find_conflicts(folders):
    counts = Counter()
    for folder in {Path(folder).resolve() for folder in folders}:
        counts.update(module_names(folder))
    return sorted(name for name, count in counts.items() if count > 1)
