TAX_PERCENT = 20


def with_tax(net_cents):
    return net_cents * (100 + TAX_PERCENT) // 100
