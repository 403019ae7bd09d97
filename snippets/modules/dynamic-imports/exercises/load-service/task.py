from importlib import import_module


def load_service(path):
    """Return the object that a path such as "shop.Cart" names."""
