import importlib
import sys
from pathlib import Path


def import_parts(root, name, parts):
    modules = []
    for folder, files in parts.items():
        portion = Path(root, folder, name)
        portion.mkdir(parents=True)
        for module, source in files.items():
            (portion / f"{module}.py").write_text(source, encoding="utf-8")
            modules.append(f"{name}.{module}")
        sys.path.insert(0, str(portion.parent))
    importlib.invalidate_caches()
    return [importlib.import_module(full) for full in modules]
