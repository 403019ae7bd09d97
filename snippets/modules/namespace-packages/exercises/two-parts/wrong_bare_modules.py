import importlib
import sys
from pathlib import Path


def import_parts(root, name, parts):
    loaded = []
    for folder, files in parts.items():
        portion = Path(root, folder, name)
        portion.mkdir(parents=True)
        for module, source in files.items():
            (portion / f"{module}.py").write_text(source, encoding="utf-8")
        sys.path.append(str(portion))
        importlib.invalidate_caches()
        for module in files:
            loaded.append(importlib.import_module(module))
    return loaded
