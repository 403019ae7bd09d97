TRUE = {"true", "yes", "on", "1"}
FALSE = {"false", "no", "off", "0"}


def parse_bool(text):
    """Return the truth value that text spells, whatever its capitals."""
    if text in TRUE:
        return True
    if text in FALSE:
        return False
    raise ValueError(f"neither true nor false: {text!r}")
