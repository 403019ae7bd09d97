def shadows_stdlib(filename):
    """Return True if an import can take the file for a standard module."""
    return False
