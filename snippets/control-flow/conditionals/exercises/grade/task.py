def grade(score):
    """Return "A" from 90, "B" from 70, "C" from 50, and "F" below.

    A score below 0 or above 100 raises a ValueError.
    """
    if score < 0:
        raise ValueError(f"no score: {score}")
    return "F"  # write the other cases
