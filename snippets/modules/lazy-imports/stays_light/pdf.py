def render(title):
    return f"PDF: {title}"
