print("cart.py runs")


class Cart:
    pass
