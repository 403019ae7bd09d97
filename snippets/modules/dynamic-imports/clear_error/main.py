from importlib import import_module


class ConfigError(Exception):
    pass


def load_module(name):
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        # A parent package may be the missing part.
        if not f"{name}.".startswith(f"{error.name}."):
            raise
        text = f"no module {name!r}, see [mail]"
        raise ConfigError(text) from error


for name in ("malier", "mailer"):
    try:
        load_module(name)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
        print(f"  cause: {error.__cause__}")
