TRUE = {"true", "yes", "on", "1"}


def parse_bool(text):
    """Return the truth value that text spells, whatever its capitals."""
    return text.strip().lower() in TRUE
