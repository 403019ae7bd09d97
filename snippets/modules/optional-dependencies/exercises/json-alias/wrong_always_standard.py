import json


def to_text(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
