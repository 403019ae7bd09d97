def check_layout(paths):
    """Return what is missing, in the order of the list above."""
    return []
