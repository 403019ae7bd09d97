print("(loading pdf)")


def render(title):
    return f"PDF: {title}"
