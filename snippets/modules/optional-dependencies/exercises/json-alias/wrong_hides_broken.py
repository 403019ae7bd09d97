try:
    import fastjson as json
except ImportError:
    import json

    def to_text(value):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
else:

    def to_text(value):
        return json.dumps(value).decode()
