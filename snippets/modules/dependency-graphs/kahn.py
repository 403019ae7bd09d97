from collections import deque


def load_order(graph):
    waiting_for = {n: len(graph[n]) for n in graph}
    importers = {name: [] for name in graph}
    for name, imports in graph.items():
        for target in imports:
            importers[target].append(name)

    ready = deque(n for n in graph if waiting_for[n] == 0)
    order = []
    while ready:
        name = ready.popleft()
        order.append(name)
        for importer in importers[name]:
            waiting_for[importer] -= 1
            if waiting_for[importer] == 0:
                ready.append(importer)
    return order


graph = {
    "main": ["orders", "report"],
    "orders": ["prices", "stock"],
    "report": ["prices"],
    "prices": [],
    "stock": ["db"],
    "db": [],
}
print(load_order(graph))

graph["db"] = ["orders"]
order = load_order(graph)
print(order)
print("left over:", [n for n in graph if n not in order])
