FAMILIES = {
    type(None): "none",
    bool: "boolean",
    int: "numeric",
    float: "numeric",
    complex: "numeric",
    str: "sequence",
    list: "sequence",
    tuple: "sequence",
    range: "sequence",
    set: "set",
    frozenset: "set",
    dict: "mapping",
    bytes: "binary",
    bytearray: "binary",
    memoryview: "binary",
}


def family(value):
    return FAMILIES.get(type(value), "other")
