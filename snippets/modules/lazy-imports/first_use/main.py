def show(title, as_pdf=False):
    if as_pdf:
        from pdf import render

        return render(title)
    return f"text: {title}"


print(show("May"))
print(show("June", as_pdf=True))
print(show("July", as_pdf=True))
