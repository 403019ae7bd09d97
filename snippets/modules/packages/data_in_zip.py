import sys
import zipfile
from importlib.resources import files
from pathlib import Path

with zipfile.ZipFile("app.zip", "w") as archive:
    archive.writestr("shop/__init__.py", "")
    archive.writestr("shop/rates.json", '{"DE": 19}')
sys.path.insert(0, "app.zip")

import shop

source = files("shop") / "rates.json"
print(source.read_text(encoding="utf-8"))

beside = Path(shop.__file__).with_name("rates.json")
try:
    print(beside.read_text(encoding="utf-8"))
except OSError:
    print("no file beside __init__.py")
