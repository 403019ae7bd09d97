def find_cycle(graph):
    colour = dict.fromkeys(graph, "white")
    path = []

    def visit(name):
        if colour[name] == "black":
            return None
        if colour[name] == "grey":
            return path[path.index(name) :] + [name]
        colour[name] = "grey"
        path.append(name)
        for target in graph[name]:
            if cycle := visit(target):
                return cycle
        path.pop()
        colour[name] = "black"
        return None

    for name in graph:
        if cycle := visit(name):
            return cycle
    return None


graph = {
    "main": ["orders", "report"],
    "orders": ["prices", "stock"],
    "report": ["prices"],
    "prices": [],
    "stock": ["db"],
    "db": [],
}
print(find_cycle(graph))

graph["db"] = ["orders"]
print(" -> ".join(find_cycle(graph)))
