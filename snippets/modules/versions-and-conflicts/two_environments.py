import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PYTHON = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
ASK = "import sysconfig; print(sysconfig.get_path('purelib'))"


def run(python, code):
    done = subprocess.run(
        [python, "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


with tempfile.TemporaryDirectory() as folder:
    for name, tax in [("old", 16), ("new", 20)]:
        home = Path(folder, name)
        venv.create(home, symlinks=sys.platform != "win32")
        python = home / PYTHON
        site_packages = Path(run(python, ASK))
        (site_packages / "rates.py").write_text(f"TAX = {tax}\n")
        tax_seen = run(python, "import rates; print(rates.TAX)")
        print(name, tax_seen)
