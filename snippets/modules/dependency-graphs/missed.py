import ast
import sys

SOURCE = """
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import wave
try:
    import ujson
except ImportError:
    import plistlib

def later():
    import sched

import_module("color" + "sys")
"""


def imports_of(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


found = set(imports_of(SOURCE))
exec(SOURCE)
print("found, not loaded:", sorted(found - sys.modules.keys()))
print("colorsys found:", "colorsys" in found)
print("colorsys loaded:", "colorsys" in sys.modules)
