from concurrent.futures import ThreadPoolExecutor


def answer(title):
    from pdf import render

    return render(title)


with ThreadPoolExecutor(4) as pool:
    months = ["May", "June", "July", "August"]
    for page in pool.map(answer, months):
        print(page)
