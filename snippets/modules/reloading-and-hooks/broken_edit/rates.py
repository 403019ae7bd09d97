TAX = 20


def label():
    return f"tax {TAX} %"
