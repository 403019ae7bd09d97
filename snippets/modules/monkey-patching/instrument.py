import functools
import json

original = json.dumps
sizes = []


@functools.wraps(original)
def measured(*args, **kwargs):
    text = original(*args, **kwargs)
    sizes.append(len(text))
    return text


json.dumps = measured
print(json.dumps({"item": "tea"}))
print(json.dumps([1, 2, 3], indent=None))
print(sizes, json.dumps.__name__)
