import json
import sys

import prices


def kind(module):
    name = module.__name__
    if name in sys.builtin_module_names:
        return "built in"
    if name in sys.stdlib_module_names:
        return "standard library"
    return "third party or own"


for module in (sys, json, prices):
    print(module.__name__, "-", kind(module))
