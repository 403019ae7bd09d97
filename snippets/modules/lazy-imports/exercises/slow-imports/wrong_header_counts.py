def slow_imports(report, limit):
    """Return (name, own microseconds), slowest first."""
    found = []
    for line in report.splitlines()[1:]:
        if line.startswith("import time:"):
            own, _, name = line[12:].split("|")
            if own.strip().isdecimal() and int(own) > limit:
                found.append((name.strip(), int(own)))
    return sorted(found, key=lambda item: -item[1])
