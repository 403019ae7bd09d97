import sys

me = sys.modules[__name__]
print("entry made:", me.__name__)
print("total yet:", hasattr(me, "total"))

total = 12
print("total now:", hasattr(me, "total"))
