def with_tax(cents):
    return cents * 120 // 100
