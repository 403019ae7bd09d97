WORDS = dict.fromkeys(["true", "yes", "on", "1"], True)
WORDS |= dict.fromkeys(["false", "no", "off", "0"], False)


def parse_bool(text):
    """Return the truth value that text spells, whatever its capitals."""
    return WORDS[text.strip().lower()]
