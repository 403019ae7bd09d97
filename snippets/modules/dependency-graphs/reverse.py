GRAPH = {
    "main": ["orders", "report"],
    "orders": ["prices", "stock"],
    "report": ["prices"],
    "prices": [],
    "stock": ["db"],
    "db": [],
}


def reverse(graph):
    importers = {name: [] for name in graph}
    for name, imports in graph.items():
        for target in imports:
            importers[target].append(name)
    return importers


def reachable(graph, starts):
    seen = set()
    to_visit = list(starts)
    while to_visit:
        name = to_visit.pop()
        if name not in seen:
            seen.add(name)
            to_visit.extend(graph[name])
    return seen


print("prices is imported by", reverse(GRAPH)["prices"])
print("stock needs", sorted(reachable(GRAPH, ["stock"])))
touched = reachable(reverse(GRAPH), ["stock"])
print("a change of stock touches", sorted(touched))
