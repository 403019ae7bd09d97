from graphlib import TopologicalSorter

imports = {"main": ["orders"], "orders": ["db"]}
importers = {"db": ["orders"], "orders": ["main"]}

print(*TopologicalSorter(imports).static_order())
print(*TopologicalSorter(importers).static_order())
