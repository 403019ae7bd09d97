def load_order(graph):
    left = {name: set(targets) for name, targets in graph.items()}
    for targets in graph.values():
        for target in targets:
            left.setdefault(target, set())
    order = []
    while ready := [name for name in left if not left[name]]:
        for name in ready:
            del left[name]
        for targets in left.values():
            targets.difference_update(ready)
        order += ready
    while left:
        imported = set().union(*left.values())
        top = [name for name in left if name not in imported]
        if not top:
            names = list(left)
            raise ValueError(" -> ".join([*names, names[0]]))
        for name in top:
            del left[name]
    return order
