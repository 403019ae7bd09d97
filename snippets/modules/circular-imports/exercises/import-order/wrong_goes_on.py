def import_order(graph, start):
    names = {}
    failing = []

    def load(module):
        if module in names:
            return
        names[module] = set()
        for line in graph[module]:
            source, dot, name = line.rpartition(".")
            if dot:
                load(source)
                if name not in names[source]:
                    failing.append(line)
            names[module].add(name)

    load(start)
    return list(names), failing[0] if failing else None
