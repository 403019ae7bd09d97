import ast


def has_main_guard(source):
    """Tell whether the module text has a main guard at its top level."""
    return "__main__" in source
