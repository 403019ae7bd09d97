def show(title):
    from pdf import render

    return render(title)
