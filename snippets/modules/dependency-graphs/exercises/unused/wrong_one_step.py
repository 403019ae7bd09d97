def unused(graph, entry_points):
    for name in entry_points:
        if name not in graph:
            raise ValueError(f"unknown entry point: {name}")
    seen = set(entry_points)
    for name in entry_points:
        seen.update(graph[name])
    return sorted(graph.keys() - seen)
