def join_all(*parts, sep=", ", skip_empty=False):
    """Return the parts as one text, with sep between them.

    sep is ", " unless it is given. If skip_empty is true, empty parts are
    left out; it is false unless it is given. Both are given by keyword.
    """
    if skip_empty:
        parts = [part for part in parts if part != ""]
    return sep.join(parts)
