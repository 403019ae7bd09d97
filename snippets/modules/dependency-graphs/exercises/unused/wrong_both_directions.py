def unused(graph, entry_points):
    for name in entry_points:
        if name not in graph:
            raise ValueError(f"unknown entry point: {name}")
    seen = set()
    to_visit = list(entry_points)
    while to_visit:
        name = to_visit.pop()
        if name not in seen:
            seen.add(name)
            to_visit.extend(graph.get(name, []))
            to_visit.extend(n for n in graph if name in graph[n])
    return sorted(graph.keys() - seen)
