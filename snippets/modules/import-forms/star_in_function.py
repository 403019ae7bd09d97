SOURCE = """
def area(radius):
    from math import *
    return pi * radius ** 2
"""

try:
    compile(SOURCE, "area.py", "exec")
except SyntaxError as error:
    print(error.msg)
