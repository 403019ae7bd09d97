events = [
    {"type": "sale", "item": "tea", "count": 2, "table": 7},
    {"type": "sale", "item": "rice"},
    {"type": "closed"},
    {},
]
for event in events:
    match event:
        case {"type": "sale", "item": item, "count": count}:
            print(count, "x", item)
        case {"type": "sale", "item": item, **rest}:
            print("1 x", item, rest)
        case {"type": other}:
            print("ignored:", other)
        case {}:
            print("no type")
