from graphlib import CycleError, TopologicalSorter


def load_order(graph):
    try:
        return list(TopologicalSorter(graph).static_order())[::-1]
    except CycleError as error:
        cycle = reversed(error.args[1])
        raise ValueError(" -> ".join(cycle)) from error
