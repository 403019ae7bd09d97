def to_absolute(package, level, name):
    """Return the full name that a relative import asks for.

    to_absolute("shop.orders", 2, "prices") is "shop.prices".
    """
    if level == 0:
        return name
    if not package:
        raise ImportError("no known parent package")
    parts = package.split(".")
    if level > len(parts):
        raise ImportError("beyond the top-level package")
    kept = parts[: len(parts) - level + 1]
    return ".".join([*kept, name] if name else kept)
