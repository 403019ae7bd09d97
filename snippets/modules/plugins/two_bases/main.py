import sys
from importlib import import_module


class Plugin:
    pass


def names(base):
    return [cls.__name__ for cls in base.__subclasses__()]


if __name__ == "__main__":
    import_module("discount")
    print("found:", names(Plugin))

    other = sys.modules["main"].Plugin
    print("same class:", other is Plugin)
    print("in the other:", names(other))
