from copy import deepcopy
from importlib import import_module

MODULES = {
    "development": "shop_development",
    "production": "shop_production",
}


def constants(name):
    module = vars(import_module(name))
    return {k: deepcopy(v) for k, v in module.items() if k[0].isupper()}


def load_config(env):
    """Return the settings of `env`, merged over the defaults."""
    if env not in MODULES:
        raise ValueError(f"{env!r} is none of {sorted(MODULES)}")
    config = constants(MODULES["development"])
    for key, value in constants(MODULES[env]).items():
        if isinstance(value, dict) and isinstance(config.get(key), dict):
            config[key] |= value
        else:
            config[key] = value
    return config
