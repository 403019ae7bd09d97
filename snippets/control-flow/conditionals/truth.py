print(hasattr(0, "__bool__"), bool(0))
print(hasattr([], "__bool__"), hasattr([], "__len__"))
print(bool([]), bool([0]))

rest = iter([])
print(hasattr(rest, "__bool__"), hasattr(rest, "__len__"))
print(bool(rest))
