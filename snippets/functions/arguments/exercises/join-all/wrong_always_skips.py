def join_all(*parts, sep=", ", skip_empty=False):
    """Return the parts as one text, with sep between them."""
    return sep.join(part for part in parts if part)
