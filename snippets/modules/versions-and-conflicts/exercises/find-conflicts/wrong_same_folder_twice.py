from collections import Counter
from pathlib import Path


def find_conflicts(folders):
    counts = Counter()
    for folder in map(Path, folders):
        files = [path.stem for path in folder.glob("*.py")]
        packages = [p.parent.name for p in folder.glob("*/__init__.py")]
        counts.update(n for n in files + packages if n != "__init__")
    return sorted(name for name, count in counts.items() if count > 1)
