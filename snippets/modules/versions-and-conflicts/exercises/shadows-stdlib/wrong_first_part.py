import sys


def shadows_stdlib(filename):
    return filename.split(".")[0] in sys.stdlib_module_names
