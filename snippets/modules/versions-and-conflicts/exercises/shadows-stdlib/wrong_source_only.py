import sys


def shadows_stdlib(filename):
    return filename.removesuffix(".py") in sys.stdlib_module_names
