def set_bit(n, i):
    """Return n with bit i set to 1; bit 0 is the last one."""
    return n


def clear_bit(n, i):
    """Return n with bit i set to 0."""
    return n


def toggle_bit(n, i):
    """Return n with bit i turned round."""
    return n
