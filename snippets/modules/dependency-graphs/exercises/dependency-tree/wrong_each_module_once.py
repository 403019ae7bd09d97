def dependency_tree(graph, name, depth, seen=None):
    seen = set() if seen is None else seen
    if depth == 0 or name in seen:
        return {}
    seen.add(name)
    return {
        target: dependency_tree(graph, target, depth - 1, seen)
        for target in graph.get(name, [])
    }
