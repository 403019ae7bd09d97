def slow_imports(report, limit):
    """Return (name, own microseconds), slowest first."""
    found = []
    for line in report.splitlines():
        if line.startswith("import time:"):
            _, total, name = line.split("|")
            if total.strip().isdecimal() and int(total) >= limit:
                found.append((name.strip(), int(total)))
    return sorted(found, key=lambda item: -item[1])
