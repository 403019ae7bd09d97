TRUE = {"true", "yes", "on", "1"}
FALSE = {"false", "no", "off", "0"}


def parse_bool(text):
    """Return the truth value that text spells, whatever its capitals.

    Whitespace around it is ignored. Anything else raises a ValueError.
    """
    return bool(text)  # change this
