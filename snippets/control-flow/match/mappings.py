sales = (
    {"item": "tea", "count": 2, "table": 7},
    {"item": "rice", "table": 3},
    {"closed": True},
)
for sale in sales:
    match sale:
        case {"item": item, "count": count}:
            print(count, item)
        case {"item": item, **rest}:
            print(1, item, rest)
        case {}:
            print("no sale:", sale)
