def to_absolute(package, level, name):
    if level == 0:
        return name
    parts = (package or "").split(".")
    if not package or level > len(parts):
        raise ImportError("no such parent")
    return ".".join(parts[: len(parts) - level + 1]) + "." + name
