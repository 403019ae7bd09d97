def pattern(n):
    """Return n lines of stars: one star, then two, up to n."""
    lines = []
    for _ in range(n):
        lines.append("*" * n)
    return "\n".join(lines)
