def relative_imports(source):
    found = []
    for line in source.splitlines():
        line = line.strip()
        if line.startswith("from ."):
            text = line.split()[1]
            name = text.lstrip(".")
            found.append((len(text) - len(name), name))
    return found
