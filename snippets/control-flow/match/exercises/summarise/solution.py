def summarise(event):
    """Describe an event of a log, a dictionary, as text.

    {"type": "login", "user": {"name": n}}: "<n> logged in"
    {"type": "error", "code": c} with a whole number c: "error <c>", and
        "fatal error <c>" from 500
    {"type": t} otherwise: "other: <t>"; without a type: "not an event"
    """
    match event:
        case {"type": "login", "user": {"name": name}}:
            return f"{name} logged in"
        case {"type": "error", "code": int(code)} if code >= 500:
            return f"fatal error {code}"
        case {"type": "error", "code": int(code)}:
            return f"error {code}"
        case {"type": other}:
            return f"other: {other}"
        case _:
            return "not an event"
