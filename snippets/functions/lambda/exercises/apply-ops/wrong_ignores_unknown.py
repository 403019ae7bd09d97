OPERATIONS = {
    "double": lambda value: value * 2,
    "negate": lambda value: -value,
    "square": lambda value: value * value,
}


def apply_ops(value, ops):
    """Return value after the named operations, in their order."""
    for name in ops:
        value = OPERATIONS.get(name, lambda same: same)(value)
    return value
