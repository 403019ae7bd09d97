def to_base(n, base):
    code = {2: "b", 8: "o", 16: "x"}.get(base, "d")
    return format(n, code)
