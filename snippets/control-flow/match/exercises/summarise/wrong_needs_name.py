def summarise(event):
    """Describe an event of a log, a dictionary, as text."""
    match event:
        case {"type": "login"}:
            return f"{event['user']['name']} logged in"
        case {"type": "error", "code": int(code)} if code >= 500:
            return f"fatal error {code}"
        case {"type": "error", "code": int(code)}:
            return f"error {code}"
        case {"type": other}:
            return f"other: {other}"
        case _:
            return "not an event"
