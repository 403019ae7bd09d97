import ast

LAYERS = ["core", "services", "adapters", "cli"]  # low to high

files = {
    "cli": "from .services import place_order",
    "services": "from .core import Order\nfrom .adapters import Db",
    "core": "import json",
}

for layer, source in files.items():
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ImportFrom):
            continue
        target = node.module
        if target not in LAYERS:
            continue
        if LAYERS.index(target) > LAYERS.index(layer):
            print(f"{layer}.py:{node.lineno} imports {target}")
