import keyword


def is_usable_name(text):
    """Tell whether text could be the name of a variable."""
    reserved = keyword.kwlist + keyword.softkwlist
    return text.isidentifier() and text not in reserved
