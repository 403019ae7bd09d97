def pattern(n):
    """Return n lines of stars: one star, then two, up to n."""
    lines = []
    for width in range(n):
        lines.append("*" * width)
    return "\n".join(lines)
