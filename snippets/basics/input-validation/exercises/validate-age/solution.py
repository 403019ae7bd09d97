def validate_age(text):
    """Return the age and None, or None and a message.

    An age is a whole number from 0 to 120.
    """
    try:
        age = int(text)
    except ValueError:
        return None, f"{text!r} is not a whole number."
    if not 0 <= age <= 120:
        return None, f"{age} is not between 0 and 120."
    return age, None
