def convert(text):
    """Return text as an int, else as a float, else as it is."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def pairs_to_dict(text):
    """Turn "a=1;b=2.5;c=tea" into {"a": 1, "b": 2.5, "c": "tea"}.

    Whitespace around names and values is dropped, and empty parts are
    skipped. A value may contain "=".
    """
    pairs = {}
    for part in text.split(";"):
        name, sign, value = part.partition("=")
        if sign:
            pairs[name.strip()] = convert(value.strip())
    return pairs
