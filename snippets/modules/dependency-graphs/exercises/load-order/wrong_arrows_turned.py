from graphlib import CycleError, TopologicalSorter


def load_order(graph):
    try:
        return list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise ValueError(" -> ".join(error.args[1])) from error
