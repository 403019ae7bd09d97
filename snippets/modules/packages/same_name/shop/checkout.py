CURRENCY = "EUR"


def checkout(cents):
    return f"{cents} cents"
