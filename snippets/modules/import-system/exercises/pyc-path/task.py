from pathlib import Path


def pyc_path(source_path: str) -> Path:
    """Return where Python caches the bytecode of a source file."""
    return Path(source_path)


def explain(source_path: str) -> dict[str, str]:
    """Name the parts: folder, module, interpreter, suffix."""
    return {}
