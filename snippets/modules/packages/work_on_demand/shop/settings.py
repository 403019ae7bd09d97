import json
from functools import cache


@cache
def load_settings(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)
