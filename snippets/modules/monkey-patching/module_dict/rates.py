TAX = 20


def with_tax(cents):
    return cents * (100 + TAX) // 100
