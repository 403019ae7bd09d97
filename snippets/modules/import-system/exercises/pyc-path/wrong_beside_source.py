import sys
from pathlib import Path


def pyc_path(source_path: str) -> Path:
    return Path(source_path + "c")


def explain(source_path: str) -> dict[str, str]:
    return {
        "folder": "__pycache__",
        "module": Path(source_path).stem,
        "interpreter": sys.implementation.cache_tag,
        "suffix": ".pyc",
    }
