from importlib import import_module

PARSERS = {".json": "json", ".toml": "tomllib"}


def parse(suffix, text):
    parser = import_module(PARSERS[suffix])
    return parser.loads(text)


print(parse(".json", '{"port": 80}'))
print(parse(".toml", "port = 80"))
