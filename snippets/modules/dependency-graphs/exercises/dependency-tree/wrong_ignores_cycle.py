def dependency_tree(graph, name, depth):
    if depth == 0:
        return {}
    return {
        target: dependency_tree(graph, target, depth - 1)
        for target in graph.get(name, [])
    }
