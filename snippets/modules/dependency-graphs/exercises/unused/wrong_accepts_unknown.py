def unused(graph, entry_points):
    seen = set()
    to_visit = list(entry_points)
    while to_visit:
        name = to_visit.pop()
        if name not in seen:
            seen.add(name)
            to_visit.extend(graph.get(name, []))
    return sorted(graph.keys() - seen)
