from importlib.util import cache_from_source
from pathlib import Path


def pyc_path(source_path: str) -> Path:
    return Path(cache_from_source(source_path))


def explain(source_path: str) -> dict[str, str]:
    path = pyc_path(source_path)
    module, interpreter = path.name.split(".")[:2]
    return {
        "folder": path.parent.name,
        "module": module,
        "interpreter": interpreter,
        "suffix": path.suffix,
    }
