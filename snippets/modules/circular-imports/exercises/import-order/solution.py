def import_order(graph, start):
    """Return the modules in the order they start, and what fails."""
    names = {}

    def load(module):
        if module in names:
            return None
        names[module] = set()
        for line in graph[module]:
            source, dot, name = line.rpartition(".")
            if dot:
                failing = load(source)
                if failing:
                    return failing
                if name not in names[source]:
                    return line
            names[module].add(name)
        return None

    failing = load(start)
    return list(names), failing
