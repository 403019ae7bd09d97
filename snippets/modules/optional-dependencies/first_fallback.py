try:
    import fastjson as json
except ModuleNotFoundError:
    import json

order = json.loads('{"table": 4, "guests": 3}')
print("read with", json.__name__)
print("guests:", order["guests"])
