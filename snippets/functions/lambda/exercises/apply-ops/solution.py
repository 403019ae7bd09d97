OPERATIONS = {
    "double": lambda value: value * 2,
    "negate": lambda value: -value,
    "square": lambda value: value * value,
}


def apply_ops(value, ops):
    """Return value after the named operations, in their order.

    The names are "double", "negate" and "square". An unknown name raises a
    ValueError whose message contains it.
    """
    for name in ops:
        if name not in OPERATIONS:
            raise ValueError(f"unknown operation: {name}")
        value = OPERATIONS[name](value)
    return value
