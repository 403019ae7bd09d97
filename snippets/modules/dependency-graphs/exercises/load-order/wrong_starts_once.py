def load_order(graph):
    order, path = [], []

    def visit(name):
        if name in path:
            cycle = path[path.index(name) :] + [name]
            raise ValueError(" -> ".join(cycle))
        if name not in order:
            path.append(name)
            for target in graph.get(name, []):
                visit(target)
            path.pop()
            order.append(name)

    if graph:
        visit(next(iter(graph)))
    return order
