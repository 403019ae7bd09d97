def slow_imports(report, limit):
    """Return (name, own microseconds), slowest first."""
    found = []
    for line in report.splitlines():
        mark, _, rest = line.partition(":")
        columns = [part.strip() for part in rest.split("|")]
        if mark != "import time" or len(columns) != 3:
            continue
        own, _, name = columns
        if own.isdecimal() and int(own) > limit:
            found.append((name, int(own)))
    return sorted(found, key=lambda item: -item[1])
