from functools import cache
from importlib import import_module

CHOICES = {
    "json": ("fastjson", "json"),
    "table": ("fancytable", "plaintable"),
}


@cache
def load(role):
    for name in CHOICES[role]:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
            print("not installed:", name)
    raise ModuleNotFoundError(
        f"{role} needs one of: {', '.join(CHOICES[role])}"
    )


print(load("json").__name__)
print(load("json").__name__)
try:
    load("table")
except ModuleNotFoundError as error:
    print(error)
