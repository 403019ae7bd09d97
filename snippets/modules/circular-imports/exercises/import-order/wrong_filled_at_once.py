def import_order(graph, start):
    names = {}

    def load(module):
        if module in names:
            return None
        names[module] = {line.rpartition(".")[2] for line in graph[module]}
        for line in graph[module]:
            source, dot, name = line.rpartition(".")
            if dot:
                failing = load(source)
                if failing:
                    return failing
                if name not in names[source]:
                    return line
        return None

    failing = load(start)
    return list(names), failing
