def dependency_tree(graph, name, depth):
    """What the module imports, as nested dictionaries."""
    return {}
