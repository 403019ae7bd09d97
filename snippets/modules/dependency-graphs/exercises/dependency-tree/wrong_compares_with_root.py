def dependency_tree(graph, name, depth, root=None):
    root = name if root is None else root
    if depth == 0:
        return {}
    return {
        target: {}
        if target == root
        else dependency_tree(graph, target, depth - 1, root)
        for target in graph.get(name, [])
    }
