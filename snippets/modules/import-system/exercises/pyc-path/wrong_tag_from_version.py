import sys
from pathlib import Path


def pyc_path(source_path: str) -> Path:
    source = Path(source_path)
    tag = f"cpython-{sys.version_info.major}{sys.version_info.minor}"
    return source.parent / "__pycache__" / f"{source.stem}.{tag}.pyc"


def explain(source_path: str) -> dict[str, str]:
    folder, name = pyc_path(source_path).parts[-2:]
    module, interpreter, _ = name.split(".")
    return {
        "folder": folder,
        "module": module,
        "interpreter": interpreter,
        "suffix": ".pyc",
    }
