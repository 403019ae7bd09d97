def join_all(*parts, sep=", ", skip_empty=False):
    """Return the parts as one text, with sep between them."""
    text = ""
    for part in parts:
        if part or not skip_empty:
            text += part + sep
    return text
