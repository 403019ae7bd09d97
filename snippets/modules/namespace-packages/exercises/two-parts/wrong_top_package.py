import importlib
import sys
from pathlib import Path


def import_parts(root, name, parts):
    modules = []
    for folder, files in parts.items():
        base = Path(root, folder).resolve()
        portion = base / name
        portion.mkdir(parents=True)
        for module, source in files.items():
            file = portion / f"{module}.py"
            file.write_text(source, encoding="utf-8")
            modules.append(f"{name}.{module}")
        sys.path.append(str(base))
    importlib.invalidate_caches()
    return [__import__(full) for full in modules]
