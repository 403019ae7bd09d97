GRAPH = {
    "main": ["orders", "report"],
    "orders": ["prices", "stock"],
    "report": ["prices"],
    "prices": [],
    "stock": ["db"],
    "db": ["orders"],
}


def show(name, depth, path=()):
    again = name in path
    mark = " (cycle)" if again else ""
    print("    " * len(path) + name + mark)
    if depth > 0 and not again:
        for target in GRAPH[name]:
            show(target, depth - 1, (*path, name))


show("main", 2)
print()
show("orders", 5)
