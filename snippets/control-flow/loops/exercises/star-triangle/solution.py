def pattern(n):
    """Return n lines of stars: one star, then two, up to n.

    The lines are joined by "\\n", with none at the end.
    """
    lines = []
    for width in range(1, n + 1):
        lines.append("*" * width)
    return "\n".join(lines)
