import ast

source = """
import csv
from importlib import import_module

parser = import_module("tomllib")
"""

for node in ast.walk(ast.parse(source)):
    if isinstance(node, ast.Import):
        print([alias.name for alias in node.names])
    elif isinstance(node, ast.ImportFrom):
        print(node.module)
