def tax(cents):
    return cents * 20 // 100
