from importlib.resources import files
from pathlib import Path

import rates

try:
    print(Path(rates.__file__).parent)
except TypeError:
    print("no file:", rates.__file__)

text = (files(rates) / "eu.json").read_text("utf-8")
print(text.strip())
