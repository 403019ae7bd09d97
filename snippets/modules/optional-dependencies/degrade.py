try:
    import fancytable
except ModuleNotFoundError:
    fancytable = None

HAS_TABLE = fancytable is not None


def show(rows):
    if HAS_TABLE:
        return fancytable.render(rows)
    return "\n".join(f"{dish} {price}" for dish, price in rows)


print("with tables:", HAS_TABLE)
print(show([("soup", 6), ("tea", 3)]))
