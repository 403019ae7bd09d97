def slow_imports(report, limit):
    """Return (name, own microseconds), slowest first."""
    found = []
    for line in report.splitlines()[1:]:
        own, _, name = line.removeprefix("import time:").split("|")
        if own.strip().isdecimal() and int(own) >= limit:
            found.append((name.strip(), int(own)))
    return sorted(found, key=lambda item: -item[1])
