from graphlib import CycleError, TopologicalSorter


def load_order(graph):
    """The modules, each one after everything that it imports."""
    try:
        return list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        cycle = reversed(error.args[1])
        raise ValueError(" -> ".join(cycle)) from error
