GRAPH = {
    "main": ["orders"],
    "orders": ["prices"],
    "prices": [],
    "old_tax": ["prices"],
    "old_pdf": ["old_font"],
    "old_font": ["old_pdf"],
}


def reachable(graph, start):
    seen = set()
    to_visit = [start]
    while to_visit:
        name = to_visit.pop()
        if name not in seen:
            seen.add(name)
            to_visit.extend(graph[name])
    return seen


both_ways = {name: set(GRAPH[name]) for name in GRAPH}
for name, targets in GRAPH.items():
    for target in targets:
        both_ways[target].add(name)

imported = {t for targets in GRAPH.values() for t in targets}
used = reachable(GRAPH, "main")
linked = reachable(both_ways, "main")
print("right:", sorted(GRAPH.keys() - used))
print("no importer:", sorted(GRAPH.keys() - imported))
print("both ways:", sorted(GRAPH.keys() - linked))
