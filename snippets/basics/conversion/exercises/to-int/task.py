def to_int(text, default):
    """Return the whole number in text, or default if there is none."""
    return int(text)  # catch what may go wrong
