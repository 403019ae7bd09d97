def fee(amount):
    return amount // 50
