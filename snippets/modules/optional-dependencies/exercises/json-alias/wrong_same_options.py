try:
    import fastjson as json
except ModuleNotFoundError as error:
    if error.name != "fastjson":
        raise
    import json


def to_text(value):
    text = json.dumps(value)
    return text.decode() if isinstance(text, bytes) else text
