def with_tax(net):
    return net * 119 // 100
