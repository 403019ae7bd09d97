def load_order(graph):
    order = []
    seen = []

    def visit(name):
        if name in seen:
            cycle = seen[seen.index(name) :] + [name]
            raise ValueError(" -> ".join(cycle))
        seen.append(name)
        for target in graph.get(name, []):
            visit(target)
        order.append(name)

    for name in graph:
        if name not in order:
            visit(name)
    return order
