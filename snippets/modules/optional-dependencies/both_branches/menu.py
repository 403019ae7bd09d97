try:
    import fancytable
except ModuleNotFoundError:
    fancytable = None


def show(dish, price):
    if fancytable is None:
        return f"{dish} {price}"
    return fancytable.render([(dish, price)])
