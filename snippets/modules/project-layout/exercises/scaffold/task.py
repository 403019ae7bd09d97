def scaffold(name):
    """Return the files of a new project: path to text."""
    return {}
