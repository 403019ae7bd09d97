def find_cycle(graph):
    for start in graph:
        path = [start]
        while graph.get(path[-1]):
            imported = graph[path[-1]][0]
            if imported in path:
                return path[path.index(imported) :] + [imported]
            path.append(imported)
    return []
