import contextlib
import io
import runpy
import sys
from pathlib import Path

FILES = {
    "__init__.py": "",
    "prices.py": 'MENU = {"tea": 250, "cake": 420}\n',
    "__main__.py": (
        "from prices import MENU\n"
        "\n"
        'if __name__ == "__main__":\n'
        "    print(sum(MENU.values()))\n"
    ),
}


def build(folder):
    """Write the package `till` into the folder."""
    package = Path(folder, "till")
    package.mkdir()
    for name, text in FILES.items():
        (package / name).write_text(text, encoding="utf-8")


def run(folder):
    """Run the package as `python -m till` would; return its output."""
    out = io.StringIO()
    sys.path.insert(0, str(folder))
    try:
        with contextlib.redirect_stdout(out):
            runpy.run_path(str(Path(folder, "till")), run_name="__main__")
    finally:
        sys.path.remove(str(folder))
    return out.getvalue()
