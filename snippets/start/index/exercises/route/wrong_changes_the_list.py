BASICS = ["start", "basics", "control flow", "data structures", "functions"]


def route(background, weeks):
    """Return the parts to study, in order, as a list."""
    if background not in ("beginner", "another language"):
        raise ValueError(f"unknown background: {background}")
    parts = BASICS
    if background == "another language" and "start" in parts:
        parts.remove("start")
    if weeks > 2 and "modules" not in parts:
        parts.append("modules")
    return parts
