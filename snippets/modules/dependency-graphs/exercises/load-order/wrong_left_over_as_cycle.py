def load_order(graph):
    left = {name: set(targets) for name, targets in graph.items()}
    for targets in graph.values():
        for target in targets:
            left.setdefault(target, set())
    order = []
    while left:
        ready = [name for name in left if not left[name]]
        if not ready:
            names = list(left)
            raise ValueError(" -> ".join([*names, names[0]]))
        for name in ready:
            del left[name]
        for targets in left.values():
            targets.difference_update(ready)
        order += ready
    return order
