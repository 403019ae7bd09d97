def with_tax(net_cents):
    return net_cents * 120 // 100
