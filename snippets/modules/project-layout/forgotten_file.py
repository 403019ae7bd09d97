import os
import subprocess
import sys
from pathlib import Path

ASK = """
from pathlib import Path
import shop
print(Path(shop.__file__).with_name("rates.json").exists())
"""


def write(folder, *names):
    Path(folder).mkdir(parents=True)
    for name in names:
        Path(folder, name).touch()


write("flat/shop", "__init__.py", "rates.json")
write("tidy/src/shop", "__init__.py", "rates.json")
write("installed/shop", "__init__.py")  # rates.json forgotten

# Like site-packages: searched after the current folder
path = os.environ | {"PYTHONPATH": "../installed"}
for project in ("flat", "tidy"):
    print(project, end=": rates.json ", flush=True)
    command = [sys.executable, "-c", ASK]
    subprocess.run(command, cwd=project, env=path, check=True)
