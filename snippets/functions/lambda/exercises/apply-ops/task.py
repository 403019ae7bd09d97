OPERATIONS = {
    "double": lambda value: value * 2,
    # add "negate" and "square"
}


def apply_ops(value, ops):
    """Return value after the named operations, in their order.

    The names are "double", "negate" and "square". An unknown name raises a
    ValueError whose message contains it.
    """
    return value
