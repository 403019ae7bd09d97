def has_cycle(graph, name, seen):
    if name in seen:
        return True
    seen.add(name)
    return any(has_cycle(graph, n, seen) for n in graph[name])


graph = {
    "main": ["orders", "report"],
    "orders": ["prices"],
    "report": ["prices"],
    "prices": [],
}
print(has_cycle(graph, "main", set()))
