from importlib import import_module

MODULES = {
    "development": "shop_development",
    "production": "shop_production",
}


def load_config(env):
    """Return the settings of `env`, merged over the defaults."""
    return {}
