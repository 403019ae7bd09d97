import sys
from functools import cache
from importlib import import_module


@cache
def encoder():
    """Return a function from a value to JSON bytes."""
    try:
        return import_module("orjson").dumps
    except ModuleNotFoundError as error:
        if error.name != "orjson":
            raise
    json = import_module("json")

    def dumps(value):
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return text.encode()

    print("(using json)")
    return dumps


sys.modules["orjson"] = None  # as if not installed
print(encoder()({"dish": "soup", "price": 6}))
print(encoder()([1, 2]))
print("cached calls:", encoder.cache_info().hits)
