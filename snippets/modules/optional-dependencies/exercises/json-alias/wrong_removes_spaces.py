try:
    import fastjson as json
except ModuleNotFoundError as error:
    if error.name != "fastjson":
        raise
    import json

    def to_text(value):
        text = json.dumps(value, ensure_ascii=False)
        return text.replace(", ", ",").replace(": ", ":")
else:

    def to_text(value):
        return json.dumps(value).decode()
