import json


def to_text(value):
    """Return value as compact JSON text."""
    return json.dumps(value)
