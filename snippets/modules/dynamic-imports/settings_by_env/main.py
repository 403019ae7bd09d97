import os
from importlib import import_module

KNOWN = {"development", "production"}


def constants(name):
    module = vars(import_module(f"settings.{name}"))
    return {k: v for k, v in module.items() if k.isupper()}


def load_settings(environ):
    env = environ.get("KIOSK_ENV", "production")
    if env not in KNOWN:
        raise ValueError(f"KIOSK_ENV={env!r}")
    return constants("defaults") | constants(env)


print(load_settings({"KIOSK_ENV": "development"}))
print(load_settings(os.environ))
