def slow_imports(report, limit):
    """Return (name, own microseconds), slowest first."""
    found = []
    for line in report.splitlines():
        if line.startswith("import time:"):
            own, _, name = line[12:].split("|")
            if own.strip().isdecimal() and int(own) >= limit:
                found.append((name.strip(), own.strip()))
    found.sort(key=lambda item: item[1], reverse=True)
    return [(name, int(own)) for name, own in found]
