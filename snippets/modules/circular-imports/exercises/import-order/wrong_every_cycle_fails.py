def import_order(graph, start):
    done, started = set(), []

    def load(module):
        started.append(module)
        for line in graph[module]:
            source, dot, name = line.rpartition(".")
            if dot and source not in done:
                if source in started:
                    return line
                failing = load(source)
                if failing:
                    return failing
        done.add(module)
        return None

    failing = load(start)
    return started, failing
