def first_runnable():
    """Return the text "Hello, Python!"."""
    return ""  # put the text between the quotes
