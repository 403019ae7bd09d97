try:
    import fastjson as json
except ModuleNotFoundError:
    import json

line = json.dumps({"dish": "crème", "price": 6}) + "\n"
print(line)
