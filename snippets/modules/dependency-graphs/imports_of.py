import ast

SOURCE = """
import json, csv
import os.path as paths
from datetime import date

raise SystemExit("this line is not run")
"""


def imports_of(source):
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                found.add(alias.name)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module)
    return sorted(found)


print(imports_of(SOURCE))
