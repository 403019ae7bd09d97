import ast
from importlib.util import resolve_name

LINES = [
    "from shop import prices",
    "from .stock import count",
    "from . import stock",
    "from ..tools import log",
]

for line in LINES:
    node = ast.parse(line).body[0]
    names = [alias.name for alias in node.names]
    print(node.level, node.module, names)

    dots = "." * node.level
    base = dots + (node.module or "")
    print("   ", resolve_name(base, "company.shop"))
