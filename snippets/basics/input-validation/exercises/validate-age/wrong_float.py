def validate_age(text):
    try:
        age = int(float(text))
    except ValueError:
        return None, f"{text!r} is not a whole number."
    if not 0 <= age <= 120:
        return None, f"{age} is not between 0 and 120."
    return age, None
