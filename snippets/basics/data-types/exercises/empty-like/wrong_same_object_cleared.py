def empty_like(value):
    if isinstance(value, range):
        return range(0)
    if isinstance(value, (list, dict, set, bytearray)):
        value.clear()
        return value
    return type(value)()
