from graphlib import CycleError, TopologicalSorter

GRAPH = {
    "main": ["orders", "report"],
    "orders": ["prices", "stock"],
    "report": ["prices"],
    "stock": ["db"],
}

sorter = TopologicalSorter(GRAPH)
sorter.prepare()
while sorter.is_active():
    batch = sorter.get_ready()
    print(sorted(batch))
    sorter.done(*batch)

cyclic = GRAPH | {"db": ["orders"]}
try:
    list(TopologicalSorter(cyclic).static_order())
except CycleError as error:
    members = error.args[1]
    print("as given:", members)
    print("imports:", " -> ".join(reversed(members)))
