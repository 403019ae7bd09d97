def pattern(n):
    """Return n lines of stars: one star, then two, up to n.

    The lines are joined by "\\n", with none at the end.
    """
    lines = []
    # write a loop that appends n lines to the list
    return "\n".join(lines)
