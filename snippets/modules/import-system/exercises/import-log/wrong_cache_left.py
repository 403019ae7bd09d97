import importlib
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory


def import_log(files: dict[str, str], main: str) -> list[str]:
    printed = StringIO()
    with TemporaryDirectory() as folder:
        for name, source in files.items():
            Path(folder, name).write_text(source, encoding="utf-8")
        sys.path.insert(0, folder)
        try:
            with redirect_stdout(printed):
                importlib.import_module(main)
        finally:
            sys.path.remove(folder)
    return printed.getvalue().splitlines()
