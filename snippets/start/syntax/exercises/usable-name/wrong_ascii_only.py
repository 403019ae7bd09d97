import keyword


def is_usable_name(text):
    """Tell whether text could be the name of a variable."""
    fits = text.isidentifier() and text.isascii()
    return fits and not keyword.iskeyword(text)
