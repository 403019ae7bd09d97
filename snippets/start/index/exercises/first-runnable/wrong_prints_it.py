def first_runnable():
    """Return the text "Hello, Python!"."""
    print("Hello, Python!")
