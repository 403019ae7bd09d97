from shop.orders import total

NAMES = {"ada": "Ada L."}


def owes(key):
    return f"{NAMES[key]}: {total(key)}"
