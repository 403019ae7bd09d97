def empty_like(value):
    if isinstance(value, range):
        return range(0)
    if isinstance(value, dict | set):
        return {}
    if isinstance(value, int):
        return 0
    return type(value)()
