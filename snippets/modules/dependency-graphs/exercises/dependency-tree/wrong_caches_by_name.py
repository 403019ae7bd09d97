def dependency_tree(graph, name, depth, cache=None):
    cache = {} if cache is None else cache
    if depth == 0:
        return {}
    if name not in cache:
        cache[name] = {}
        cache[name] = {
            target: dependency_tree(graph, target, depth - 1, cache)
            for target in graph.get(name, [])
        }
    return cache[name]
