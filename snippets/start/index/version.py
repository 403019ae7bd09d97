import sys

print(sys.version_info >= (3, 11))
