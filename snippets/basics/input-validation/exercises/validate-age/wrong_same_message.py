def validate_age(text):
    try:
        age = int(text)
    except ValueError:
        return None, "Wrong input."
    if not 0 <= age <= 120:
        return None, "Wrong input."
    return age, None
