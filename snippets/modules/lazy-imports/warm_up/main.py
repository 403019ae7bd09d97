from functools import cache
from importlib import import_module
from importlib.util import find_spec

NEEDED = ["pdf", "fancypdf"]


@cache
def pdf():
    return import_module("pdf")


def missing():
    return [n for n in NEEDED if find_spec(n) is None]


print("missing:", missing())
pdf()
print("ready for visitors")
print(pdf().render("June"))
