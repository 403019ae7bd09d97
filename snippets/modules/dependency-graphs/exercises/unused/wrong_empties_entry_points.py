def unused(graph, entry_points):
    for name in entry_points:
        if name not in graph:
            raise ValueError(f"unknown entry point: {name}")
    seen = set()
    while entry_points:
        name = entry_points.pop()
        if name not in seen:
            seen.add(name)
            entry_points.extend(graph.get(name, []))
    return sorted(graph.keys() - seen)
