def with_tax(net):
    return net * 120 // 100
