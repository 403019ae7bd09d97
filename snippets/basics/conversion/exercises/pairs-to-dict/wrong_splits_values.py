def convert(text):
    """Return text as an int, else as a float, else as it is."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def pairs_to_dict(text):
    """Turn "a=1;b=2.5;c=tea" into {"a": 1, "b": 2.5, "c": "tea"}."""
    pairs = {}
    for part in text.split(";"):
        if "=" in part:
            pieces = part.split("=")
            pairs[pieces[0].strip()] = convert(pieces[1].strip())
    return pairs
