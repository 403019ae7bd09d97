BASICS = ["start", "basics", "control flow", "data structures", "functions"]


def route(background, weeks):
    """Return the parts to study, in order, as a list.

    A "beginner" takes all parts of BASICS, then "modules". Somebody with
    "another language" leaves out "start". With at most 2 weeks, "modules" is
    left out as well. Any other background raises a ValueError.
    """
    if background not in ("beginner", "another language"):
        raise ValueError(f"unknown background: {background}")
    parts = list(BASICS)
    if background == "another language":
        parts.remove("start")
    if weeks > 2:
        parts.append("modules")
    return parts
