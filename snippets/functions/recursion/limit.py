import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


limit = sys.getrecursionlimit()
print(depth(limit // 2) == limit // 2)
try:
    depth(limit * 2)
except RecursionError:
    print("too deep")
