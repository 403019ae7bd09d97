import keyword


def is_usable_name(text):
    """Tell whether text could be the name of a variable."""
    return text.isidentifier() or not keyword.iskeyword(text)
