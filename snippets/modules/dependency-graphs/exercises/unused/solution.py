def unused(graph, entry_points):
    """The modules that no entry point reaches, sorted."""
    to_visit = list(entry_points)
    for name in to_visit:
        if name not in graph:
            raise ValueError(f"unknown entry point: {name}")
    seen = set()
    while to_visit:
        name = to_visit.pop()
        if name not in seen:
            seen.add(name)
            to_visit.extend(graph.get(name, []))
    return sorted(graph.keys() - seen)
