def validate_age(text):
    if not text.strip().isdigit():
        return None, f"{text!r} is not a whole number."
    age = int(text)
    if age > 120:
        return None, f"{age} is not between 0 and 120."
    return age, None
