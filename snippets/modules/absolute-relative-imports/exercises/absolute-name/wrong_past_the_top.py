def to_absolute(package, level, name):
    if level == 0:
        return name
    if not package:
        raise ImportError("no known parent package")
    for _ in range(level - 1):
        package = package.rpartition(".")[0]
    return f"{package}.{name}".strip(".")
