try:
    import fastjson as json
except ModuleNotFoundError as error:
    if error.name != "fastjson":
        raise
    import json

    def to_text(value):
        """Return value as compact JSON text."""
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
else:

    def to_text(value):
        """Return value as compact JSON text."""
        return json.dumps(value).decode()
