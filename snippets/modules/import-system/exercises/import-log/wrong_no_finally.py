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
        with redirect_stdout(printed):
            importlib.import_module(main)
        sys.path.remove(folder)
        for name in files:
            sys.modules.pop(Path(name).stem, None)
    return printed.getvalue().splitlines()
