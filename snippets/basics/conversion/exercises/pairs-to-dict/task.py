def convert(text):
    """Return text as an int, else as a float, else as it is."""
    return text


def pairs_to_dict(text):
    """Turn "a=1;b=2.5;c=tea" into {"a": 1, "b": 2.5, "c": "tea"}.

    Whitespace around names and values is dropped, and empty parts are
    skipped. A value may contain "=".
    """
    pairs = {}
    for part in text.split(";"):
        pass  # partition the part at its first "="
    return pairs
