import builtins
from os import *

try:
    open("receipt.txt", "w")
except TypeError as error:
    print(error)

print(open is builtins.open)
