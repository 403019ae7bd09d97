def imports_of(source):
    """The top-level names that the source imports absolutely."""
    return set()
