names = {}
exec("from prices import *", names)
del names["__builtins__"]
print(sorted(names))

from prices import _margin

print(_margin)
