import importlib
from pathlib import Path

import rates


def try_edit(text):
    Path("rates.py").write_text(text, "utf-8")
    try:
        importlib.reload(rates)
    except Exception as error:
        print(type(error).__name__, "|", rates.label())


try_edit("TAX = 25\ndef label(:\n")
try_edit("TAX = 25\nLIMIT = TAX / 0\n")
