def load_order(graph):
    """The modules, each one after everything that it imports."""
    return list(graph)
