import builtins
from datetime import datetime

try:
    str.shout = lambda text: text.upper() + "!"
except TypeError as error:
    print(error)

try:
    datetime.now = lambda: datetime(2030, 1, 1)
except TypeError as error:
    print(error)

original = builtins.len
builtins.len = lambda things: 42
answer = len([])
builtins.len = original
print(answer, len([]))
