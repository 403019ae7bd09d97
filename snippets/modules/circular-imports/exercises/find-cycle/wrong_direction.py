from graphlib import CycleError, TopologicalSorter


def find_cycle(graph):
    """Return one import cycle of {module: [imported, ...]}."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return error.args[1]
    return []
