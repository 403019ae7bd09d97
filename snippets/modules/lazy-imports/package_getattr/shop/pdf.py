print("(loading shop.pdf)")


def as_pdf(title):
    return f"PDF: {title}"
