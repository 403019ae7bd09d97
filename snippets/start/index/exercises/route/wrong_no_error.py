BASICS = ["start", "basics", "control flow", "data structures", "functions"]


def route(background, weeks):
    """Return the parts to study, in order, as a list."""
    parts = list(BASICS)
    if background != "beginner":
        parts.remove("start")
    if weeks > 2:
        parts.append("modules")
    return parts
