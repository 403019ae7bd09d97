def join_all(parts, sep=", ", skip_empty=False):
    """Return the parts as one text, with sep between them."""
    if skip_empty:
        parts = [part for part in parts if part != ""]
    return sep.join(parts)
