from graphlib import CycleError, TopologicalSorter

imports = {
    "app": ["orders", "mail"],
    "orders": ["customers"],
    "customers": ["billing"],
    "billing": ["orders", "mail"],
    "mail": [],
}

try:
    TopologicalSorter(imports).prepare()
except CycleError as error:
    cycle = error.args[1]
    print(" <- ".join(cycle))
