"""Compact JSON as str, whichever library writes it."""

try:
    import fastjson
except ModuleNotFoundError:
    import json

    def dumps(value):
        return json.dumps(
            value,
            separators=(",", ":"),
            ensure_ascii=False,
        )
else:

    def dumps(value):
        return fastjson.dumps(value).decode()
