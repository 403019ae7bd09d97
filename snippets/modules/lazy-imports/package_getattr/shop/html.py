print("(loading shop.html)")


def as_html(title):
    return f"<h1>{title}</h1>"
