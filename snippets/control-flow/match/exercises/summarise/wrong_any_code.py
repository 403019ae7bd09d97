def summarise(event):
    """Describe an event of a log, a dictionary, as text."""
    match event:
        case {"type": "login", "user": {"name": name}}:
            return f"{name} logged in"
        case {"type": "error", "code": code}:
            return (
                f"fatal error {code}"
                if str(code) >= "500"
                else f"error {code}"
            )
        case {"type": other}:
            return f"other: {other}"
        case _:
            return "not an event"
