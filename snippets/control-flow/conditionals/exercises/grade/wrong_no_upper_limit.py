def grade(score):
    """Return "A" from 90, "B" from 70, "C" from 50, and "F" below."""
    if score < 0:
        raise ValueError(f"no score: {score}")
    if score >= 90:
        return "A"
    if score >= 70:
        return "B"
    if score >= 50:
        return "C"
    return "F"
