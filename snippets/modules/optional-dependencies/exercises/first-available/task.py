def first_available(*names):
    """Return the first module of names that is installed.

    A module that is installed but fails to import is an error.
    """
