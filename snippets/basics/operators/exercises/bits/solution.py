def set_bit(n, i):
    """Return n with bit i set to 1; bit 0 is the last one."""
    return n | (1 << i)


def clear_bit(n, i):
    """Return n with bit i set to 0."""
    return n & ~(1 << i)


def toggle_bit(n, i):
    """Return n with bit i turned round."""
    return n ^ (1 << i)
