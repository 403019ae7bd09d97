import inspect

import shop

PROMISED = {"gross": "(net: int, percent: int = 19) -> int"}


def interface(package):
    return {
        name: str(inspect.signature(getattr(package, name)))
        for name in package.__all__
    }


found = interface(shop)
print("kept:", found == PROMISED)
print(found["gross"])
