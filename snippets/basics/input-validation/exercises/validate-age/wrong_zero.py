def validate_age(text):
    try:
        age = int(text)
    except ValueError:
        age = 0
    if age <= 0 or age > 120:
        return None, f"{text!r} is no age."
    return age, None
