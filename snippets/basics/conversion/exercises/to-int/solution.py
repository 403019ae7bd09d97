def to_int(text, default):
    """Return the whole number in text, or default if there is none."""
    try:
        return int(text)
    except ValueError:
        return default
