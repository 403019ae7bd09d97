def family(value):
    """Return the name of the value's family."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float, complex)):
        return "numeric"
    if isinstance(value, (str, list, tuple, range)):
        return "sequence"
    if isinstance(value, (set, frozenset)):
        return "set"
    if isinstance(value, dict):
        return "mapping"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "binary"
    return "other"
