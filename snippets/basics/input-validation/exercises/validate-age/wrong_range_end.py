def validate_age(text):
    try:
        age = int(text)
    except ValueError:
        return None, f"{text!r} is not a whole number."
    if age not in range(0, 120):
        return None, f"{age} is not between 0 and 120."
    return age, None
