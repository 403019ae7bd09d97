import ast
from collections import deque

SOURCES = {
    "main": "import sys, orders, report",
    "orders": "import stock\nfrom prices import total",
    "report": "import prices",
    "prices": "from decimal import Decimal",
    "stock": "import db",
    "db": "import sqlite3",
    "old_tax": "import prices",
}


def imports_of(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def crawl(start):
    graph = {}
    queue = deque([start])
    while queue:
        name = queue.popleft()
        if name in graph:
            continue
        found = set(imports_of(SOURCES[name]))
        graph[name] = sorted(found & SOURCES.keys())
        queue.extend(graph[name])
    return graph


for name, imports in crawl("main").items():
    print(name, "->", imports)
