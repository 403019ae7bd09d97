def dependency_tree(graph, name, depth, path=()):
    if depth < 0 or name in path:
        return {}
    return {
        target: dependency_tree(graph, target, depth - 1, (*path, name))
        for target in graph.get(name, [])
    }
