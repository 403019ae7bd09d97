def unused(graph, entry_points):
    for name in entry_points:
        if name not in graph:
            raise ValueError(f"unknown entry point: {name}")
    imported = {t for targets in graph.values() for t in targets}
    return sorted(graph.keys() - imported - set(entry_points))
