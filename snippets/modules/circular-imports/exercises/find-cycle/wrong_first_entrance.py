def find_cycle(graph):
    def visit(module, path):
        if module in path:
            return path[path.index(module) :] + [module]
        for imported in graph.get(module, []):
            found = visit(imported, path + [module])
            if found:
                return found
        return []

    for start in graph:
        return visit(start, [])
    return []
