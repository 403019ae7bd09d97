import sys
from importlib.util import cache_from_source
from pathlib import Path


def pyc_path(source_path: str) -> Path:
    """Return where Python caches the bytecode of a source file."""
    return Path(cache_from_source(source_path))


def explain(source_path: str) -> dict[str, str]:
    """Name the parts: folder, module, interpreter, suffix."""
    path = pyc_path(source_path)
    return {
        "folder": path.parent.name,
        "module": Path(source_path).stem,
        "interpreter": sys.implementation.cache_tag,
        "suffix": path.suffix,
    }
