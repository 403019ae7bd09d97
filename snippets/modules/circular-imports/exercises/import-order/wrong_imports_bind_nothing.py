def import_order(graph, start):
    names = {}

    def load(module):
        if module in names:
            return None
        names[module] = set()
        for line in graph[module]:
            source, dot, name = line.rpartition(".")
            if not dot:
                names[module].add(name)
                continue
            failing = load(source)
            if failing:
                return failing
            if name not in names[source]:
                return line
        return None

    failing = load(start)
    return list(names), failing
