def find_cycle(graph):
    seen = []

    def visit(module):
        if module in seen:
            return seen[seen.index(module) :] + [module]
        seen.append(module)
        for imported in graph.get(module, []):
            found = visit(imported)
            if found:
                return found
        return []

    for start in graph:
        if start not in seen:
            found = visit(start)
            if found:
                return found
    return []
