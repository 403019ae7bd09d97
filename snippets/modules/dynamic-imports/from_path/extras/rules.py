def price_after(cents):
    return cents * 90 // 100
