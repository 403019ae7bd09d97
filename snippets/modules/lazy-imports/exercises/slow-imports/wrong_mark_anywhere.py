def slow_imports(report, limit):
    """Return (name, own microseconds), slowest first."""
    found = []
    for line in report.splitlines():
        columns = line.rpartition("import time:")[2].split("|")
        if "import time:" in line and len(columns) == 3:
            own, _, name = (part.strip() for part in columns)
            if own.isdecimal() and int(own) >= limit:
                found.append((name, int(own)))
    return sorted(found, key=lambda item: -item[1])
