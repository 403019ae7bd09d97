import importlib
import sys
from pathlib import Path


def import_parts(root, name, parts):
    loaded = []
    for folder, files in parts.items():
        portion = Path(root, folder, name)
        portion.mkdir(parents=True)
        (portion / "__init__.py").touch()
        for module, source in files.items():
            (portion / f"{module}.py").write_text(source, encoding="utf-8")
        sys.path.insert(0, str(portion.parent))
        sys.modules.pop(name, None)
        importlib.invalidate_caches()
        for module in files:
            loaded.append(importlib.import_module(f"{name}.{module}"))
    return loaded
