BASICS = ["start", "basics", "control flow", "data structures", "functions"]


def route(background, weeks):
    """Return the parts to study, in order, as a list.

    A "beginner" takes all parts of BASICS, then "modules". Somebody with
    "another language" leaves out "start". With at most 2 weeks, "modules" is
    left out as well. Any other background raises a ValueError.
    """
    parts = list(BASICS)
    if background != "beginner":
        parts.remove("start")
    return parts  # and "modules", and the error
