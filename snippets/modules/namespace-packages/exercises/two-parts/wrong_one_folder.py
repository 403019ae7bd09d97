import importlib
import sys
from pathlib import Path


def import_parts(root, name, parts):
    loaded = []
    portion = Path(root, name)
    portion.mkdir(parents=True)
    sys.path.append(str(root))
    for files in parts.values():
        for module, source in files.items():
            (portion / f"{module}.py").write_text(source, encoding="utf-8")
            importlib.invalidate_caches()
            loaded.append(importlib.import_module(f"{name}.{module}"))
    return loaded
