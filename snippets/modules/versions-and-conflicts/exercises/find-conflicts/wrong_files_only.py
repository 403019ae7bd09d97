from collections import Counter
from pathlib import Path


def find_conflicts(folders):
    counts = Counter()
    for folder in {Path(folder).resolve() for folder in folders}:
        counts.update(
            path.stem
            for path in folder.glob("*.py")
            if path.stem != "__init__"
        )
    return sorted(name for name, count in counts.items() if count > 1)
