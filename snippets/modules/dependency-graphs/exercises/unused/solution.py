def unused(graph, entry_points):
    """The modules that no entry point reaches, sorted."""
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
    return sorted(graph.keys() - seen)
