def validate_age(text):
    try:
        return int(text), None
    except ValueError:
        return None, f"{text!r} is not a whole number."
