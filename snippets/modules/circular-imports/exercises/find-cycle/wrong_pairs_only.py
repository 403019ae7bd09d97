def find_cycle(graph):
    for module, imported in graph.items():
        for other in imported:
            if module in graph.get(other, []):
                return [module, other, module]
    return []
