def convert(text):
    """Return text as an int, else as a float, else as it is."""
    return int(text) if text.isdigit() else text


def pairs_to_dict(text):
    """Turn "a=1;b=2.5;c=tea" into {"a": 1, "b": 2.5, "c": "tea"}."""
    pairs = {}
    for part in text.split(";"):
        name, sign, value = part.partition("=")
        if sign:
            pairs[name.strip()] = convert(value.strip())
    return pairs
