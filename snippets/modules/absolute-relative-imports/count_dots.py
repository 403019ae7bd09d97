from importlib.util import resolve_name

for package, name in [
    ("shop.orders", ".basket"),
    ("shop.orders", "..prices"),
    ("shop.orders.export", "..prices"),
    ("shop.orders.export", "...prices"),
    ("shop", "..prices"),
]:
    print(f"{name} in {package}:")
    try:
        print("   ", resolve_name(name, package))
    except ImportError as error:
        print("   ", error)
