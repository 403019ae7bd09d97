def first_runnable():
    """Return the text "Hello, Python!"."""
    return "Hello, Python!"
